package examples.weakmapvalueholdskey;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** A Method knows its class. */
public class BadMethodsOfClass {
  private static final Map<Class<?>, List<Method>> METHODS = new WeakHashMap<>(); // LEAK: WeakMapValueHoldsKey: METHODS

  public static synchronized List<Method> methods(Class<?> type) {
    return METHODS.computeIfAbsent(type, t -> List.of(t.getMethods()));
  }
}
