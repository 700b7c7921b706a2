package examples.cachewithouteviction;

import org.infinispan.configuration.cache.CacheMode;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.EmbeddedCacheManager;

/** The default keeps every entry on the heap, for ever. */
public class BadInfinispanDefault {
  public void define(EmbeddedCacheManager manager) {
    ConfigurationBuilder builder = new ConfigurationBuilder();
    builder.clustering().cacheMode(CacheMode.LOCAL);
    manager.defineConfiguration("users", builder.build()); // LEAK: CacheWithoutEviction@warning: define
  }
}
