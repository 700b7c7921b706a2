package examples.cachewithouteviction;

import org.redisson.api.RMapCache;

/** A map cache is chosen for its time to live, which this put does not give. */
public class BadRedissonMapCacheWithoutTtl {
  private final RMapCache<String, byte[]> thumbnails;

  public BadRedissonMapCacheWithoutTtl(RMapCache<String, byte[]> thumbnails) {
    this.thumbnails = thumbnails;
  }

  public void keep(String image, byte[] thumbnail) {
    thumbnails.fastPut(image, thumbnail); // LEAK: CacheWithoutEviction@warning: keep
  }
}
