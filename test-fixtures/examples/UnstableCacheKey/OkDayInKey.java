package examples.unstablecachekey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;

/** A day is found again all day long. */
public class OkDayInKey {
  private static final Cache<Key, Double> RATES =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofDays(1)).build();

  public static double rate(String currency) {
    return RATES.get(new Key(currency, LocalDate.now()), key -> (double) key.hashCode());
  }

  private record Key(String currency, LocalDate day) {}
}
