package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Evicting a region empties the region; the regions themselves are few and stay. */
@Component
public class OkEvictsWithinTheValue {
  private final Map<Class<?>, Map<Object, Object>> regions = new ConcurrentHashMap<>();

  public void put(Class<?> entity, Object id, Object state) {
    regions.computeIfAbsent(entity, e -> new ConcurrentHashMap<>()).put(id, state);
  }

  public void evict(Class<?> entity, Object id) {
    Map<Object, Object> region = regions.get(entity);
    if (region != null) {
      region.remove(id);
    }
  }

  public void evictRegion(Class<?> entity) {
    Map<Object, Object> region = regions.get(entity);
    if (region != null) {
      region.clear();
    }
  }
}
