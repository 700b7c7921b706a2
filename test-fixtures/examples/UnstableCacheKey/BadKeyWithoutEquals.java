package examples.unstablecachekey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each look-up makes a key that equals no other. */
public class BadKeyWithoutEquals {
  private static final Map<Key, String> MESSAGES = new ConcurrentHashMap<>(); // LEAK: UnstableCacheKey|UnboundedStaticCollection@error: MESSAGES

  public static String message(String bundle, String name) {
    return MESSAGES.computeIfAbsent(new Key(bundle, name), key -> key.bundle + "/" + key.name);
  }

  private static final class Key {
    private final String bundle;
    private final String name;

    Key(String bundle, String name) {
      this.bundle = bundle;
      this.name = name;
    }
  }
}
