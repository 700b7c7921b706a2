package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Bounded in time: not a certain bound of memory, and no leak. */
@Service
public class OkExpireAfterWrite {
  private final Cache<String, Integer> attempts =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(15)).build();

  public int failed(String account) {
    return attempts.asMap().merge(account, 1, Integer::sum);
  }
}
