package examples.cachewithouteviction;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** The chain is cut in pieces, and none of them bounds. */
public final class BadSplitOverStatements {
  private static final BadSplitOverStatements INSTANCE = new BadSplitOverStatements(true);

  private final Cache<Long, byte[]> blocks; // LEAK: CacheWithoutEviction@error: blocks

  private BadSplitOverStatements(boolean statistics) {
    CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder();
    builder.initialCapacity(64);
    if (statistics) {
      builder = builder.recordStats();
    }
    this.blocks = builder.build();
  }

  public static byte[] block(long offset, Callable<byte[]> read) throws ExecutionException {
    return INSTANCE.blocks.get(offset, read);
  }
}
