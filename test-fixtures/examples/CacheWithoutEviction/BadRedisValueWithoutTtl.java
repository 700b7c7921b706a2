package examples.cachewithouteviction;

import org.springframework.data.redis.core.StringRedisTemplate;

/** A cache of quotes whose entries stay in Redis for ever. */
public class BadRedisValueWithoutTtl {
  private final StringRedisTemplate redis;

  public BadRedisValueWithoutTtl(StringRedisTemplate redis) {
    this.redis = redis;
  }

  public void cacheQuote(String symbol, String quote) {
    redis.opsForValue().set("quote:" + symbol, quote); // LEAK: CacheWithoutEviction@warning: cacheQuote
  }
}
