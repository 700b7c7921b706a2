package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Asynchronous caches need a bound no less; refreshing is not expiring. */
@Component
public class BadAsyncCache {
  private final AsyncLoadingCache<String, Double> rates = // LEAK: CacheWithoutEviction@error: rates
      Caffeine.newBuilder()
          .refreshAfterWrite(java.time.Duration.ofMinutes(5))
          .buildAsync(pair -> (double) pair.hashCode());

  public CompletableFuture<Double> rate(String pair) {
    return rates.get(pair);
  }
}
