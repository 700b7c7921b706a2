package examples.cachewithouteviction;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/** Entries go with their threads. */
public class OkWeakKeys {
  private static final LoadingCache<Thread, StringBuilder> BUFFERS =
      CacheBuilder.newBuilder()
          .weakKeys()
          .build(CacheLoader.from(thread -> new StringBuilder(128)));

  public static StringBuilder buffer() {
    return BUFFERS.getUnchecked(Thread.currentThread());
  }
}
