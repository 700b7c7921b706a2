package examples.cachewithouteviction;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.ExecutionException;

/** A report is made, printed and dropped, and its cache with it. */
public class OkShortLivedOwner {
  private final Cache<Integer, String> formatted = CacheBuilder.newBuilder().build();
  private final StringBuilder output = new StringBuilder();

  public void row(int value) throws ExecutionException {
    output.append(formatted.get(value, () -> String.format("%08d", value))).append('\n');
  }

  @Override
  public String toString() {
    return output.toString();
  }
}
