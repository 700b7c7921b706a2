package examples.lruwithouteviction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Wrapper around an overriding subclass. */
public class OkSynchronizedOverride {
  private static final Map<String, Boolean> REACHABLE =
      Collections.synchronizedMap(
          new LinkedHashMap<String, Boolean>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() >= 1_024;
            }
          });

  public static void seen(String host, boolean reachable) {
    REACHABLE.put(host, reachable);
  }
}
