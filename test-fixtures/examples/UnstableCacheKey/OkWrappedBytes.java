package examples.unstablecachekey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Arrays in a wrapper with equality. */
public class OkWrappedBytes {
  private static final Cache<ByteBuffer, String> NAMES =
      Caffeine.newBuilder().maximumSize(256).build();
  private static final Cache<List<Object>, String> CALLS =
      Caffeine.newBuilder().maximumSize(256).build();

  public static String name(byte[] digest, Object... hints) {
    String hint = CALLS.get(Arrays.asList(hints), List::toString);
    return NAMES.get(ByteBuffer.wrap(digest), bytes -> bytes.remaining() + hint);
  }
}
