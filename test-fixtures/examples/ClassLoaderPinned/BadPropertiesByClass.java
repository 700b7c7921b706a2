package examples.classloaderpinned;

import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Harmless in a program with one loader, a leak in a shared library. */
public class BadPropertiesByClass {
  private static final Map<Class<?>, PropertyDescriptor[]> PROPERTIES = new ConcurrentHashMap<>(); // LEAK: ClassLoaderPinned@info: PROPERTIES

  public static PropertyDescriptor[] properties(Class<?> type) throws IntrospectionException {
    PropertyDescriptor[] known = PROPERTIES.get(type);
    if (known == null) {
      known = Introspector.getBeanInfo(type).getPropertyDescriptors();
      PROPERTIES.put(type, known);
    }
    return known;
  }
}
