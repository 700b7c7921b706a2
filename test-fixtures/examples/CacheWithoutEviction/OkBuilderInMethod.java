package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** A private method makes the bounded builder. */
public class OkBuilderInMethod {
  private static final Cache<String, String> SNIPPETS = bounded().build();
  private static final Cache<String, Long> SIZES = bounded().recordStats().build();

  private static Caffeine<Object, Object> bounded() {
    return Caffeine.newBuilder().maximumSize(2_000).expireAfterAccess(Duration.ofHours(2));
  }

  public static String snippet(String text) {
    SIZES.put(text, (long) text.length());
    return SNIPPETS.get(text, t -> t.substring(0, Math.min(80, t.length())));
  }
}
