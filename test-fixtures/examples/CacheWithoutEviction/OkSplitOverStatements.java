package examples.cachewithouteviction;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.TimeUnit;

/** One of the pieces bounds, and the builder is mutable. */
public final class OkSplitOverStatements {
  private static final OkSplitOverStatements INSTANCE = new OkSplitOverStatements(500);

  private final Cache<String, Object> descriptors;

  private OkSplitOverStatements(int size) {
    CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder();
    builder.recordStats();
    builder.maximumSize(size);
    builder.expireAfterAccess(1, TimeUnit.HOURS);
    descriptors = builder.build();
  }

  public static void put(String name, Object descriptor) {
    INSTANCE.descriptors.put(name, descriptor);
  }
}
