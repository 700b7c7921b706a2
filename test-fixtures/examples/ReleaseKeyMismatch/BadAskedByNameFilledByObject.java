package examples.releasekeymismatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is asked by the name before it is filled by the object is never found, and filled anew. */
public class BadAskedByNameFilledByObject {
  public static final class Gauge {
    private final String name;

    public Gauge(String name) {
      this.name = name;
    }

    public String name() {
      return name;
    }
  }

  private final Map<Gauge, List<Gauge>> children = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch|UnstableCacheKey@warning: children

  public void add(Gauge gauge, Gauge parent) {
    List<Gauge> siblings = children.get(parent.name());
    if (siblings == null) {
      siblings = new ArrayList<>();
      children.put(parent, siblings);
    }
    siblings.add(gauge);
  }

  public List<Gauge> remove(Gauge gauge) {
    return children.remove(gauge);
  }
}
