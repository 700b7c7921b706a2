package examples.weakmapvalueholdskey;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

/** The way back is weak too. */
public class OkWeakValue {
  private static final Map<Object, WeakReference<Object>> CANONICAL = new WeakHashMap<>();

  public static synchronized Object canonical(Object value) {
    WeakReference<Object> reference = CANONICAL.get(value);
    Object known = reference == null ? null : reference.get();
    if (known == null) {
      CANONICAL.put(value, new WeakReference<>(value));
      return value;
    }
    return known;
  }
}
