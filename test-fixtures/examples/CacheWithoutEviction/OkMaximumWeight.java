package examples.cachewithouteviction;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;

/** Bounded by weight. */
public class OkMaximumWeight {
  private static final Cache<String, byte[]> FILES =
      CacheBuilder.newBuilder()
          .maximumWeight(64L << 20)
          .weigher((String path, byte[] content) -> content.length)
          .build();

  public static byte[] file(String path) throws ExecutionException {
    return FILES.get(path, path::getBytes);
  }
}
