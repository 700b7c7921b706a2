package examples.unstablecachekey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asked by name, filled by object: the look-up never finds what the line below stores. */
@Component
public class BadLookupOfOtherType {
  private final Map<Sensor, List<Sensor>> children = new HashMap<>(); // LEAK: UnstableCacheKey@error: children

  public synchronized void attach(Sensor parent, Sensor child) {
    List<Sensor> known = children.get(parent.name());
    if (known == null) {
      known = new ArrayList<>();
      children.put(parent, known);
    }
    known.add(child);
  }

  public synchronized void detach(Sensor parent) {
    children.remove(parent);
  }

  /** What measures. */
  public static final class Sensor {
    private final String name;

    public Sensor(String name) {
      this.name = name;
    }

    public String name() {
      return name;
    }
  }
}
