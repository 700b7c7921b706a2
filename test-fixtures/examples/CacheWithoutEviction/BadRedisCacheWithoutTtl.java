package examples.cachewithouteviction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** Entries stay in Redis until somebody deletes them. */
@Configuration
public class BadRedisCacheWithoutTtl {
  @Bean
  public RedisCacheManager caches(RedisConnectionFactory connections) {
    RedisCacheManager.RedisCacheManagerBuilder builder = RedisCacheManager.builder(connections);
    builder.cacheDefaults( // LEAK: CacheWithoutEviction@warning: caches
        RedisCacheConfiguration.defaultCacheConfig().disableCachingNullValues());
    return builder.build();
  }
}
