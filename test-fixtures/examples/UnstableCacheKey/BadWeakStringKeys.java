package examples.unstablecachekey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** weakKeys compares by identity, and strings rarely are identical. */
public class BadWeakStringKeys {
  private static final Cache<String, byte[]> RESOURCES = // LEAK: UnstableCacheKey: RESOURCES
      Caffeine.newBuilder().weakKeys().build();

  public static byte[] resource(String base, String name) {
    return RESOURCES.get(base + "/" + name, String::getBytes);
  }
}
