package examples.unboundedstaticcollection;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The key is a method by its class, name and parameters: ClassLoaderPinned tells of it. */
public final class OkKeyedByMember {
  private static final Map<MessageKey, Method> METHODS = new ConcurrentHashMap<>();

  private OkKeyedByMember() {}

  public static Method find(Class<?> type, String name, List<Class<?>> parameters) {
    MessageKey key = new MessageKey(type, name, parameters);
    return METHODS.computeIfAbsent(key, OkKeyedByMember::search);
  }

  private static Method search(MessageKey key) {
    for (Method method : key.type().getMethods()) {
      if (method.getName().equals(key.name())) {
        return method;
      }
    }
    throw new IllegalArgumentException(key.name());
  }

  /** A method of a class. */
  record MessageKey(Class<?> type, String name, List<Class<?>> parameters) {}
}
