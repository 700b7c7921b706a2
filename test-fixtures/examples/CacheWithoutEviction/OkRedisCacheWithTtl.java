package examples.cachewithouteviction;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/** An hour, then Redis drops the entry. */
@Configuration
public class OkRedisCacheWithTtl {
  @Bean
  public RedisCacheManager caches(RedisConnectionFactory connections) {
    RedisCacheConfiguration hour =
        RedisCacheConfiguration.defaultCacheConfig().entryTtl(Duration.ofHours(1));
    return RedisCacheManager.builder(connections).cacheDefaults(hour).build();
  }
}
