package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import jakarta.inject.Singleton;

/** Either arm of the choice is bounded. */
@Singleton
public class OkBothArms {
  private final Cache<String, String> icons;

  public OkBothArms(boolean strict) {
    Caffeine<Object, Object> builder =
        strict
            ? Caffeine.newBuilder().maximumSize(100)
            : Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(30));
    icons = builder.ticker(Ticker.systemTicker()).build();
  }

  public String icon(String name) {
    return icons.get(name, n -> n + ".svg");
  }
}
