package examples.cachewithouteviction;

import redis.clients.jedis.Jedis;

/** The keys say that this is a cache; the calls do not. */
public class BadJedisCacheWithoutTtl {
  private final Jedis jedis;

  public BadJedisCacheWithoutTtl(Jedis jedis) {
    this.jedis = jedis;
  }

  public void render(String path, String page) {
    jedis.set("cache:page:" + path, page); // LEAK: CacheWithoutEviction@warning: render
  }
}
