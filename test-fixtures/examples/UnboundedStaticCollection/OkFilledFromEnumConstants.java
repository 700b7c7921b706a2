package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Filled while empty, from the constants of an enum. */
public final class OkFilledFromEnumConstants {
  private static final Map<String, Kind> BY_SHORT_NAME = new HashMap<>();

  private OkFilledFromEnumConstants() {}

  public static synchronized Kind kind(String shortName) {
    if (BY_SHORT_NAME.isEmpty()) {
      for (Kind kind : Kind.values()) {
        BY_SHORT_NAME.put(kind.name().substring(0, 2).toLowerCase(Locale.ROOT), kind);
      }
    }
    return BY_SHORT_NAME.get(shortName);
  }

  /** Kinds of operation. */
  public enum Kind {
    READ,
    WRITE,
    COPY
  }
}
