package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;

/** Unbounded whenever no limit is configured, which is the default. */
@Singleton
public class BadOneArmOfTernary {
  private final Cache<String, byte[]> tiles; // LEAK: CacheWithoutEviction: tiles

  public BadOneArmOfTernary(long limit) {
    tiles =
        limit > 0
            ? Caffeine.newBuilder().maximumSize(limit).build()
            : Caffeine.newBuilder().build();
  }

  public byte[] tile(String coordinates) {
    return tiles.get(coordinates, String::getBytes);
  }
}
