package examples.evictionneverruns;

import java.util.LinkedHashMap;
import java.util.Map;

/** A size is never negative, so this never evicts. */
public class BadImpossibleGuard {
  private static final Map<String, String> REDIRECTS = new LinkedHashMap<>(); // LEAK: EvictionNeverRuns|UnboundedStaticCollection: REDIRECTS

  public static synchronized void learned(String from, String to) {
    REDIRECTS.put(from, to);
    if (REDIRECTS.size() < 0) {
      REDIRECTS.remove(REDIRECTS.keySet().iterator().next());
    }
  }
}
