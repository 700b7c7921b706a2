package examples.cachewithouteviction;

import org.ehcache.Cache;
import org.ehcache.CacheManager;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;

/** Ehcache 3 asks for a size. */
public class OkEhcacheHeap {
  private static final CacheManager MANAGER = CacheManagerBuilder.newCacheManagerBuilder().build(true);
  private static final Cache<Long, String> MEMBERS =
      MANAGER.createCache(
          "members",
          CacheConfigurationBuilder.newCacheConfigurationBuilder(
              Long.class, String.class, ResourcePoolsBuilder.heap(1_000)));

  public static String member(long id) {
    String known = MEMBERS.get(id);
    if (known == null) {
      known = "member " + id;
      MEMBERS.put(id, known);
    }
    return known;
  }
}
