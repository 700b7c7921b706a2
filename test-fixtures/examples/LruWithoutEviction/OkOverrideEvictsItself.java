package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers false as the contract demands of an override that changes the map itself. */
public class OkOverrideEvictsItself {
  private static final int LIMIT = 50;
  private static final LinkedHashMap<String, AutoCloseable> POOLS =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AutoCloseable> eldest) {
          if (size() > LIMIT) {
            closeQuietly(eldest.getValue());
            remove(eldest.getKey());
          }
          return false;
        }
      };

  private static void closeQuietly(AutoCloseable pool) {
    try {
      pool.close();
    } catch (Exception e) {
      System.err.println("cannot close pool: " + e);
    }
  }

  public static synchronized void opened(String name, AutoCloseable pool) {
    POOLS.put(name, pool);
  }
}
