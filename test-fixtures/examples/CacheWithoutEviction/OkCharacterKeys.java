package examples.cachewithouteviction;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/** There are only so many characters. */
public final class OkCharacterKeys {
  private static final LoadingCache<Character, String> ENCODED =
      CacheBuilder.newBuilder()
          .build(
              new CacheLoader<Character, String>() {
                @Override
                public String load(Character plain) {
                  return "%" + Integer.toHexString(plain);
                }
              });

  private OkCharacterKeys() {}

  public static String encode(char plain) {
    return ENCODED.getUnchecked(plain);
  }
}
