package examples.weakmapvalueholdskey;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** An interner whose values are its keys. */
public class BadValueIsKey {
  private static final Map<Object, Object> CANONICAL = Collections.synchronizedMap(new WeakHashMap<>()); // LEAK: WeakMapValueHoldsKey: CANONICAL

  public static Object canonical(Object value) {
    Object known = CANONICAL.putIfAbsent(value, value);
    return known == null ? value : known;
  }
}
