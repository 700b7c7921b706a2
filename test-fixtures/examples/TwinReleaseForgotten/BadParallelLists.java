package examples.twinreleaseforgotten;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two lists of one length, until somebody clears the first. */
public final class BadParallelLists {
  private static final List<WeakReference<Object>> OWNERS = new ArrayList<>();
  private static final List<Map<String, int[]>> VALUES = // LEAK: TwinReleaseForgotten@info: VALUES
      new ArrayList<>();

  private BadParallelLists() {}

  public static synchronized void set(Object owner, String key, int[] value) {
    Map<String, int[]> values = new HashMap<>();
    values.put(key, value);
    OWNERS.add(new WeakReference<>(owner));
    VALUES.add(values);
  }

  public static synchronized int[] get(Object owner, String key) {
    int[] found = null;
    for (int i = OWNERS.size() - 1; i >= 0; i--) {
      Object each = OWNERS.get(i).get();
      if (each == owner) {
        found = VALUES.get(i).get(key);
      }
      if (each == null) {
        OWNERS.remove(i);
        VALUES.remove(i);
      }
    }
    return found;
  }

  public static synchronized void clearNow() {
    OWNERS.clear();
  }
}
