package examples.cachewithouteviction;

import io.lettuce.core.api.sync.RedisCommands;

/** Perhaps a database, perhaps a forgotten time to live. */
public class BadLettuceSetWithoutTtl {
  private final RedisCommands<String, String> redis;

  public BadLettuceSetWithoutTtl(RedisCommands<String, String> redis) {
    this.redis = redis;
  }

  public void answered(String question, String answer) {
    redis.set(question, answer); // LEAK: CacheWithoutEviction@info: answered
  }
}
