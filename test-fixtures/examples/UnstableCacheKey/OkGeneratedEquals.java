package examples.unstablecachekey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A tool writes equals and hashCode. */
public class OkGeneratedEquals {
  private static final Map<Key, String> MESSAGES =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
              return size() > 100;
            }
          });

  public static String message(String bundle, String name) {
    return MESSAGES.computeIfAbsent(new Key(bundle, name), key -> key.bundle + "/" + key.name);
  }

  /** As Lombok's. */
  @interface EqualsAndHashCode {}

  @EqualsAndHashCode
  private static final class Key {
    private final String bundle;
    private final String name;

    Key(String bundle, String name) {
      this.bundle = bundle;
      this.name = name;
    }
  }
}
