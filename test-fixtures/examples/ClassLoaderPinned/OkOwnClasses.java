package examples.classloaderpinned;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A table of classes this one is compiled against. */
public class OkOwnClasses {
  private static final Map<Class<?>, Function<Object, String>> PRINTERS = new HashMap<>();

  static {
    PRINTERS.put(String.class, value -> '"' + value.toString() + '"');
    PRINTERS.put(Character.class, value -> "'" + value + "'");
  }

  public static String print(Object value) {
    return PRINTERS.getOrDefault(value.getClass(), String::valueOf).apply(value);
  }
}
