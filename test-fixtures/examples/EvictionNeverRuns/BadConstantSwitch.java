package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Switched off by a constant, and forgotten. */
public class BadConstantSwitch {
  private static final boolean EVICT = false;
  private static final Map<String, String> TITLES = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns@error: TITLES

  public static String title(String page) {
    if (EVICT) {
      TITLES.clear();
    }
    return TITLES.computeIfAbsent(page, p -> "Page " + p);
  }
}
