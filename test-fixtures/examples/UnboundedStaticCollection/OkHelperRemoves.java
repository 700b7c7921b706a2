package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** A helper that receives the map takes the entry out. */
public class OkHelperRemoves {
  private static final Map<String, Integer> REFERENCES = new HashMap<>();

  public static synchronized void retain(String segment) {
    REFERENCES.merge(segment, 1, Integer::sum);
  }

  public static synchronized void release(String segment) {
    decrement(REFERENCES, segment);
  }

  private static void decrement(Map<String, Integer> counts, String key) {
    Integer left = counts.get(key);
    if (left == null || left <= 1) {
      counts.remove(key);
    } else {
      counts.put(key, left - 1);
    }
  }
}
