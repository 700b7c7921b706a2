package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;

/** Bounded by a literal specification, or by one that is read elsewhere. */
public class OkSpecification {
  private static final Cache<String, String> LITERAL =
      Caffeine.from("maximumSize=500,expireAfterAccess=10m").build();
  private static final com.google.common.cache.Cache<String, String> CONFIGURED =
      CacheBuilder.from(System.getProperty("aliases.cache", "maximumSize=100")).build();

  public static String alias(String name) {
    CONFIGURED.put(name, name);
    return LITERAL.get(name, String::toLowerCase);
  }
}
