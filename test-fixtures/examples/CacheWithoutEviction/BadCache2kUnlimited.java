package examples.cachewithouteviction;

import org.cache2k.Cache;
import org.cache2k.Cache2kBuilder;

/** The library's sensible default capacity is switched off. */
public class BadCache2kUnlimited {
  private static final Cache<String, String> CITIES = // LEAK: CacheWithoutEviction@error: CITIES
      new Cache2kBuilder<String, String>() {}.eternal(true).entryCapacity(Long.MAX_VALUE).build();

  public static String city(String zip) {
    return CITIES.computeIfAbsent(zip, z -> "city of " + z);
  }
}
