package examples.evictionneverruns;

import java.util.LinkedHashMap;
import java.util.Map;

/** The size does pass the limit. */
public class OkGuardThatHolds {
  private static final int LIMIT = 1_000;
  private static final Map<String, String> REDIRECTS = new LinkedHashMap<>();

  public static synchronized void learned(String from, String to) {
    REDIRECTS.put(from, to);
    if (REDIRECTS.size() > LIMIT) {
      REDIRECTS.remove(REDIRECTS.keySet().iterator().next());
    }
  }
}
