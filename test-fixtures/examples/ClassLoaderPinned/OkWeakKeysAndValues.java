package examples.classloaderpinned;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

/** Neither key nor value holds the loader. */
public class OkWeakKeysAndValues {
  private static final Map<ClassLoader, WeakReference<Object>> FACTORIES = new WeakHashMap<>();

  public static synchronized void publish(ClassLoader loader, Object factory) {
    FACTORIES.put(loader, new WeakReference<>(factory));
  }
}
