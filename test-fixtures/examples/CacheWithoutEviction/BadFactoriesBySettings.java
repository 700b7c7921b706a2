package examples.cachewithouteviction;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.Locale;

/** As many entries as a program has ways to set a parser up, though callers give the parts. */
public class BadFactoriesBySettings {
  /** How a parser is set up. */
  public record ParserSettings(boolean validating, Boolean external, String schemaLanguage) {}

  private static final LoadingCache<ParserSettings, String> FACTORIES = // LEAK: CacheWithoutEviction@warning: FACTORIES
      CacheBuilder.newBuilder()
          .build(
              new CacheLoader<ParserSettings, String>() {
                @Override
                public String load(ParserSettings settings) {
                  return settings.toString().toLowerCase(Locale.ROOT);
                }
              });

  public String factory(boolean validating, Boolean external, String schemaLanguage) {
    return FACTORIES.getUnchecked(new ParserSettings(validating, external, schemaLanguage));
  }
}
