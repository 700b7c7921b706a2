package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The map is keyed by id; destroy offers it the value. */
public class BadRemoveThis {
  private static final Map<String, BadRemoveThis> METERS = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@error: METERS

  private final String id;

  private BadRemoveThis(String id) {
    this.id = id;
  }

  public static BadRemoveThis of(String id) {
    return METERS.computeIfAbsent(id, BadRemoveThis::new);
  }

  public void destroy() {
    METERS.remove(this);
  }

  @Override
  public String toString() {
    return id;
  }
}
