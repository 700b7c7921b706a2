package examples.cachewithouteviction;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Dropped when the method returns. */
public class OkLocalCache {
  public int resolve(List<String> references) throws ExecutionException {
    Cache<String, Integer> resolved = CacheBuilder.newBuilder().build();
    int sum = 0;
    for (String reference : references) {
      sum += resolved.get(reference, () -> expensive(reference));
    }
    return sum;
  }

  private static int expensive(String reference) {
    return reference.hashCode();
  }
}
