package examples.classloaderpinned;

import java.util.Hashtable;
import java.util.Map;

/** An undeployed application's loader stays a key for good. */
public class BadFactoriesByLoader {
  private static final Map<ClassLoader, Object> FACTORIES = new Hashtable<>(); // LEAK: ClassLoaderPinned: FACTORIES

  public static Object factory() {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    return FACTORIES.computeIfAbsent(loader, l -> new Object());
  }
}
