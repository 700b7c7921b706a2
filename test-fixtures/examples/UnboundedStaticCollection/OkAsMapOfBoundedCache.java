package examples.unboundedstaticcollection;

import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ConcurrentMap;

/** A map view of a bounded cache is bounded. */
public class OkAsMapOfBoundedCache {
  private static final ConcurrentMap<String, String> CANONICAL =
      CacheBuilder.newBuilder().maximumSize(10_000).<String, String>build().asMap();

  public static String canonical(String path) {
    return CANONICAL.computeIfAbsent(path, p -> p.replace("//", "/"));
  }
}
