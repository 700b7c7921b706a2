package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** A maximum that no heap can hold. */
public class BadMaximumOfEverything {
  private static final Cache<String, String> TITLES = // LEAK: CacheWithoutEviction@error: TITLES
      Caffeine.newBuilder().maximumSize(Long.MAX_VALUE).build();

  public static String title(String url) {
    return TITLES.get(url, u -> u.substring(u.lastIndexOf('/') + 1));
  }
}
