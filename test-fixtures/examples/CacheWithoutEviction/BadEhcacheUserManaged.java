package examples.cachewithouteviction;

import org.ehcache.UserManagedCache;
import org.ehcache.config.builders.UserManagedCacheBuilder;

/** Without pools the heap has no limit. */
public final class BadEhcacheUserManaged {
  private static final UserManagedCache<Long, String> PAGES = // LEAK: CacheWithoutEviction@error: PAGES
      UserManagedCacheBuilder.newUserManagedCacheBuilder(Long.class, String.class).build(true);

  public static String page(long id) {
    String known = PAGES.get(id);
    if (known == null) {
      known = "page " + id;
      PAGES.put(id, known);
    }
    return known;
  }
}
