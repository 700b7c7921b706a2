package examples.twinreleaseforgotten;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/** Pools by type and pools by transition share a map; what ends is all pools by type. */
public class OkRemovesOtherKeys {
  private final Map<String, Object> factoriesByType = new ConcurrentHashMap<>();
  private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
  private final Set<String> checked = new HashSet<>();

  public void register(String type, Object factory) {
    factoriesByType.put(type, factory);
  }

  public void unregister(String type) {
    factoriesByType.remove(type);
  }

  public void use(String transition, ExecutorService pool) {
    if (checked.add(transition) && pool != null) {
      pools.put(transition, pool);
    }
  }

  public void removePools() {
    for (String type : factoriesByType.keySet()) {
      ExecutorService pool = pools.remove(type);
      if (pool != null) {
        pool.shutdown();
      }
    }
  }
}
