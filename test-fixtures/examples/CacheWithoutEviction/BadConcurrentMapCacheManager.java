package examples.cachewithouteviction;

import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring's simple manager has no eviction at all. */
@Configuration
@EnableCaching
public class BadConcurrentMapCacheManager {
  @Bean
  public CacheManager cacheManager() {
    return new ConcurrentMapCacheManager(); // LEAK: CacheWithoutEviction@warning: cacheManager
  }
}
