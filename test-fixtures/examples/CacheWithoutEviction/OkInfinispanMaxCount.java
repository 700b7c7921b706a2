package examples.cachewithouteviction;

import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.eviction.EvictionStrategy;
import org.infinispan.manager.EmbeddedCacheManager;

/** A count with eviction, once in a chain and once in statements. */
public class OkInfinispanMaxCount {
  public void define(EmbeddedCacheManager manager) {
    manager.defineConfiguration(
        "users",
        new ConfigurationBuilder()
            .memory()
            .maxCount(10_000)
            .whenFull(EvictionStrategy.REMOVE)
            .build());
    ConfigurationBuilder groups = new ConfigurationBuilder();
    groups.memory().maxSize("64MB");
    manager.defineConfiguration("groups", groups.build());
  }
}
