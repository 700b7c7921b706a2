package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.cache.Cache;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.cache.concurrent.ConcurrentMapCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The map under the cache evicts. */
@Configuration
public class OkConcurrentMapCacheBounded {
  @Bean
  public ConcurrentMapCacheManager caches() {
    return new ConcurrentMapCacheManager() {
      @Override
      protected Cache createConcurrentMapCache(String name) {
        return new ConcurrentMapCache(
            name, Caffeine.newBuilder().maximumSize(500).build().asMap(), false);
      }
    };
  }
}
