package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The prefix is on both sides. */
public class OkSamePrefix {
  private static final String PREFIX = "session:";
  private static final Map<String, String> STORE = new ConcurrentHashMap<>();

  public static void save(String id, String data) {
    STORE.put(PREFIX + id, data);
  }

  public static void delete(String id) {
    STORE.remove(PREFIX + id);
  }
}
