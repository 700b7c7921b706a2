package examples.releaseskippedonfailure;

import java.util.HashMap;
import java.util.Map;

/** The old way: removal in the handler and after it. */
public class OkCatchAndRethrow {
  private static final Map<String, Long> LOADING = new HashMap<>();

  public static synchronized String load(String name, java.util.function.Supplier<String> loader) {
    LOADING.put(name, System.nanoTime());
    String loaded;
    try {
      loaded = loader.get();
    } catch (RuntimeException | Error e) {
      LOADING.remove(name);
      throw e;
    }
    LOADING.remove(name);
    return loaded;
  }
}
