package examples.weakmapvalueholdskey;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/** Objects of a plugin lead to its loader, which is what their map is to let go. */
public class BadSingletonsOfLoader {
  private static final Map<ClassLoader, Map<String, Object>> EXTENSIONS = new WeakHashMap<>(); // LEAK: WeakMapValueHoldsKey@info: EXTENSIONS

  public static synchronized Object extension(Class<?> type, Object fallback) {
    return EXTENSIONS
        .computeIfAbsent(type.getClassLoader(), loader -> new HashMap<>())
        .computeIfAbsent(type.getName(), name -> fallback);
  }
}
