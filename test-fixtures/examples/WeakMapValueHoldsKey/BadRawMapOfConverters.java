package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;

/** The map is older than generics, and each converter keeps its class. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class BadRawMapOfConverters {
  private static final Map CONVERTERS = new WeakHashMap(); // LEAK: WeakMapValueHoldsKey@warning: CONVERTERS

  private final Class type;

  private BadRawMapOfConverters(Class type) {
    this.type = type;
  }

  public static BadRawMapOfConverters of(Class type) {
    synchronized (CONVERTERS) {
      BadRawMapOfConverters converter = (BadRawMapOfConverters) CONVERTERS.get(type);
      if (converter == null) {
        converter = new BadRawMapOfConverters(type);
        CONVERTERS.put(type, converter);
      }
      return converter;
    }
  }

  public String name() {
    return type.getName();
  }
}
