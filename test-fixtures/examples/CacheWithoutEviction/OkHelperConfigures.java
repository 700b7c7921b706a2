package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** A helper receives the builder and bounds it. */
@Component
public class OkHelperConfigures {
  private final Cache<Integer, String> pages;

  public OkHelperConfigures(Limits limits) {
    Caffeine<Object, Object> builder = Caffeine.newBuilder();
    apply(limits, builder);
    pages = builder.build();
  }

  private static void apply(Limits limits, Caffeine<Object, Object> builder) {
    builder.maximumSize(limits.entries());
  }

  public String page(int number) {
    return pages.get(number, n -> "page " + n);
  }

  /** Configuration. */
  public record Limits(long entries) {}
}
