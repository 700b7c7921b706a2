package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** There are only so many characters. */
public final class OkCharacterKeys {
  private static final Map<Character, String> ESCAPES = new ConcurrentHashMap<>();
  private static final Map<Short, String> PORTS = new ConcurrentHashMap<>();

  private OkCharacterKeys() {}

  public static String escape(char c) {
    return ESCAPES.computeIfAbsent(c, each -> "&#" + (int) each + ";");
  }

  public static String port(Short number) {
    return PORTS.computeIfAbsent(number, each -> "port " + each);
  }
}
