package examples.weakmapvalueholdskey;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/** What a class offers, by name, in objects that keep its methods. */
public final class BadMapOfAccessors {
  private static final Map<Class<?>, Map<String, NamedAccessor>> ACCESSORS = // LEAK: WeakMapValueHoldsKey@warning: ACCESSORS
      new WeakHashMap<>();

  private BadMapOfAccessors() {}

  public static synchronized NamedAccessor accessor(Class<?> type, String name) {
    Map<String, NamedAccessor> accessors = ACCESSORS.get(type);
    if (accessors == null) {
      accessors = new HashMap<>();
      for (Method method : type.getMethods()) {
        accessors.put(method.getName(), new NamedAccessor(method));
      }
      ACCESSORS.put(type, accessors);
    }
    return accessors.get(name);
  }

  /** One way into an object. */
  public static final class NamedAccessor {
    private final Method method;

    NamedAccessor(Method method) {
      this.method = method;
    }

    public Method method() {
      return method;
    }
  }
}
