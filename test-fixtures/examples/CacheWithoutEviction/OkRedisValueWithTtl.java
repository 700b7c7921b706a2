package examples.cachewithouteviction;

import io.lettuce.core.SetArgs;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.redisson.api.RMapCache;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.params.SetParams;

/** Each store gives a time to live. */
public class OkRedisValueWithTtl {
  private final StringRedisTemplate cache;

  public OkRedisValueWithTtl(StringRedisTemplate cache) {
    this.cache = cache;
  }

  public void keep(String key, String value) {
    cache.opsForValue().set(key, value, Duration.ofMinutes(10));
  }

  public void keep(Jedis jedis, String key, String value) {
    jedis.set("cache:" + key, value, SetParams.setParams().ex(600));
  }

  public void keep(RedisCommands<String, String> redis, String key, String value) {
    redis.set("cache:" + key, value, SetArgs.Builder.ex(600));
  }

  public void keep(RMapCache<String, String> map, String key, String value) {
    map.put(key, value, 10, TimeUnit.MINUTES);
  }
}
