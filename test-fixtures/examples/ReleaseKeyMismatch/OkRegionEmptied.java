package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Evicting empties the region; regions are as many as the queries that name one. */
public class OkRegionEmptied {
  private final Map<String, Map<String, Object>> regions = new ConcurrentHashMap<>();
  private final Thread statistics = new Thread(this::evictAll);

  public void start() {
    statistics.start();
  }

  public void stop() {
    statistics.interrupt();
  }

  public void add(String region, String query, Object result) {
    regions.computeIfAbsent(region, r -> new ConcurrentHashMap<>()).put(query, result);
  }

  public void evictRegion(String region) {
    Map<String, Object> results = regions.get(region);
    if (results != null) {
      results.clear();
    }
  }

  public void evictAll() {
    regions.clear();
  }
}
