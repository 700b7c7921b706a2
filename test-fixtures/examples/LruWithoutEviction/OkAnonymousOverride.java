package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** The textbook form. */
public class OkAnonymousOverride {
  private static final Map<String, String> CACHE =
      new LinkedHashMap<>(128, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > 100;
        }
      };

  public static synchronized void put(String key, String value) {
    CACHE.put(key, value);
  }
}
