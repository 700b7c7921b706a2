package examples.cachewithouteviction;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/** Initial capacity and concurrency are no bounds. */
public class BadGuavaStatic {
  private static final LoadingCache<String, Integer> LENGTHS = // LEAK: CacheWithoutEviction@error: LENGTHS
      CacheBuilder.newBuilder()
          .initialCapacity(100)
          .concurrencyLevel(8)
          .build(
              new CacheLoader<>() {
                @Override
                public Integer load(String text) {
                  return text.codePointCount(0, text.length());
                }
              });

  public static int length(String text) {
    return LENGTHS.getUnchecked(text);
  }
}
