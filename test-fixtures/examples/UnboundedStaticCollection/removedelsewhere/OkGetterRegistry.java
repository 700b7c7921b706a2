package examples.unboundedstaticcollection.removedelsewhere;

import java.util.HashMap;
import java.util.Map;

/** Another class removes through the getter. */
class OkGetterRegistry {
  private static final Map<String, Runnable> TASKS = new HashMap<>();

  static void add(String id, Runnable task) {
    TASKS.put(id, task);
  }

  static Map<String, Runnable> getTasks() {
    return TASKS;
  }
}
