package examples.evictionneverruns;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every put evicts. */
public class OkEvictFromPut {
  private static final int LIMIT = 500;
  private static final Map<String, String> REDIRECTS = new LinkedHashMap<>();

  public static synchronized void learned(String from, String to) {
    REDIRECTS.put(from, to);
    evict();
  }

  private static void evict() {
    while (REDIRECTS.size() > LIMIT) {
      REDIRECTS.remove(REDIRECTS.keySet().iterator().next());
    }
  }
}
