package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Two maps; the eviction looks after the first only. */
public class BadEvictsFromAnother {
  private static final int LIMIT = 1_000;
  private static final Map<String, Long> SIZES = new LinkedHashMap<>(16, 0.75f, true);
  private static final Map<String, byte[]> BODIES = new LinkedHashMap<>(16, 0.75f, true); // LEAK: LruWithoutEviction|TwinReleaseForgotten: BODIES

  public static synchronized void store(String url, byte[] body) {
    SIZES.put(url, (long) body.length);
    BODIES.put(url, body);
    while (SIZES.size() > LIMIT) {
      SIZES.remove(SIZES.keySet().iterator().next());
    }
  }

  public static synchronized byte[] load(String url) {
    return SIZES.containsKey(url) ? BODIES.get(url) : null;
  }
}
