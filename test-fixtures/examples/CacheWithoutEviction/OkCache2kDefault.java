package examples.cachewithouteviction;

import org.cache2k.Cache;
import org.cache2k.Cache2kBuilder;

/** Bounded by the library's default. */
public class OkCache2kDefault {
  private static final Cache<String, String> SYMBOLS =
      new Cache2kBuilder<String, String>() {}.eternal(true).build();

  public static String symbol(String currency) {
    return SYMBOLS.computeIfAbsent(currency, c -> c.substring(0, 1));
  }
}
