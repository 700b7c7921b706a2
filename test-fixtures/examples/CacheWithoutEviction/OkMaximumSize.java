package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Service;

/** Bounded by count. */
@Service
public class OkMaximumSize {
  private final LoadingCache<String, String> names =
      Caffeine.newBuilder().recordStats().maximumSize(10_000).build(String::toUpperCase);

  public String name(String key) {
    return names.get(key);
  }
}
