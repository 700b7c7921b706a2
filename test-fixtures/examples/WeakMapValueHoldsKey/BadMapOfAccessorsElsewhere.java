package examples.weakmapvalueholdskey;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What a class offers, in objects of a file of their own that are made of its methods. */
public final class BadMapOfAccessorsElsewhere {
  private static final Map<Class<?>, List<OkAccessorOfMethod>> READERS = // LEAK: WeakMapValueHoldsKey@warning: READERS
      new WeakHashMap<>();

  private BadMapOfAccessorsElsewhere() {}

  public static synchronized List<OkAccessorOfMethod> readers(Class<?> type) {
    List<OkAccessorOfMethod> readers = READERS.get(type);
    if (readers == null) {
      readers = new ArrayList<>();
      for (Method method : type.getMethods()) {
        if (method.getParameterCount() == 0) {
          readers.add(new OkAccessorOfMethod(method));
        }
      }
      READERS.put(type, readers);
    }
    return readers;
  }
}
