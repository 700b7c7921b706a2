package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Seven entries. */
public class OkEnumKeys {
  private static final LoadingCache<DayOfWeek, String> SHORT =
      Caffeine.newBuilder().build(day -> day.getDisplayName(TextStyle.SHORT, Locale.ROOT));

  public static String shortName(DayOfWeek day) {
    return SHORT.get(day);
  }
}
