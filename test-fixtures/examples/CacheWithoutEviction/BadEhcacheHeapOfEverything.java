package examples.cachewithouteviction;

import org.ehcache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;

/** A heap of as many entries as there are numbers. */
public class BadEhcacheHeapOfEverything {
  public CacheManager open() {
    CacheManager manager = CacheManagerBuilder.newCacheManagerBuilder().build(true);
    manager.createCache( // LEAK: CacheWithoutEviction@warning: open
        "orders",
        CacheConfigurationBuilder.newCacheConfigurationBuilder(
            Long.class, String.class, ResourcePoolsBuilder.heap(Long.MAX_VALUE)));
    return manager;
  }
}
