package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.TreeMap;

/** Counts hits per raw URL, query string included. */
public class BadUrlCounters {
  private static final Map<String, Long> HITS = new TreeMap<>(); // LEAK: UnboundedStaticCollection@warning: HITS

  public void onRequest(String url) {
    synchronized (HITS) {
      HITS.merge(url, 1L, Long::sum);
    }
  }

  public String mostPopular() {
    synchronized (HITS) {
      return HITS.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("none");
    }
  }
}
