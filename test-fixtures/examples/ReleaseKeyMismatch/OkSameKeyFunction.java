package examples.releasekeymismatch;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Both sides build the key by the same method. */
public class OkSameKeyFunction {
  private static final Map<String, Long> GAUGES = new ConcurrentHashMap<>();

  public static void add(String table, long value) {
    GAUGES.put(key(table), value);
  }

  public static void remove(String table) {
    String name = key(table);
    GAUGES.remove(name);
  }

  private static String key(String table) {
    return "table." + table.toLowerCase(Locale.ROOT);
  }
}
