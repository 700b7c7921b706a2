package examples.threadlocalneverremoved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One call takes what all thread-locals of the library keep out of the thread. */
public class OkEndedByRegistry {
  private static final ThreadLocal<Map<String, String>> NAMES =
      Registry.registered(ThreadLocal.withInitial(HashMap::new));

  public static void name(String key, String name) {
    NAMES.get().put(key, name);
  }

  /** Knows them all. */
  public static class Registry {
    private static final List<ThreadLocal<?>> LOCALS = new ArrayList<>();

    private static synchronized <T> ThreadLocal<T> registered(ThreadLocal<T> local) {
      LOCALS.add(local);
      return local;
    }

    public static synchronized void remove() {
      for (ThreadLocal<?> local : LOCALS) {
        local.remove();
      }
    }
  }
}
