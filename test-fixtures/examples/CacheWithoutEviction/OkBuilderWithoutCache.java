package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.cache.caffeine.CaffeineCacheManager;

/** The manager takes the bounded builder. */
public class OkBuilderWithoutCache {
  public CaffeineCacheManager manager() {
    CaffeineCacheManager manager = new CaffeineCacheManager("countries");
    manager.setCaffeine(Caffeine.newBuilder().maximumSize(300));
    return manager;
  }
}
