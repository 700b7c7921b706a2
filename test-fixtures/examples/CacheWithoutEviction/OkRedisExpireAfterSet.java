package examples.cachewithouteviction;

import redis.clients.jedis.Jedis;

/** The time to live is set by a call of its own. */
public class OkRedisExpireAfterSet {
  private final Jedis cache;

  public OkRedisExpireAfterSet(Jedis cache) {
    this.cache = cache;
  }

  public void keep(String key, String value) {
    cache.set(key, value);
    cache.expire(key, 600);
  }
}
