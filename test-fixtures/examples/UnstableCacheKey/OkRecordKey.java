package examples.unstablecachekey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/** Records and immutable lists compare by value. */
public class OkRecordKey {
  private static final Cache<Key, String> MESSAGES =
      Caffeine.newBuilder().maximumSize(1_000).build();
  private static final Cache<List<String>, Integer> LENGTHS =
      Caffeine.newBuilder().maximumSize(1_000).build();

  public static String message(String bundle, String name) {
    LENGTHS.put(List.of(bundle, name), bundle.length() + name.length());
    return MESSAGES.get(new Key(bundle, name), key -> key.bundle() + "/" + key.name());
  }

  private record Key(String bundle, String name) {}
}
