package examples.classloaderpinned;

import java.util.IdentityHashMap;
import java.util.Map;

/** Identity changes nothing about strength. */
public class BadIdentityByLoader {
  private static final Map<ClassLoader, String[]> TYPE_NAMES = new IdentityHashMap<>(); // LEAK: ClassLoaderPinned: TYPE_NAMES

  public static synchronized String[] typeNames(Class<?> root) {
    ClassLoader loader = root.getClassLoader();
    String[] names = TYPE_NAMES.get(loader);
    if (names == null) {
      names = new String[] {root.getName()};
      TYPE_NAMES.put(loader, names);
    }
    return names;
  }
}
