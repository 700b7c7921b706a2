package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The removal is told the full name by the only code that calls it. */
public class OkPrefixAddedByCaller {
  private static final Map<String, Long> COUNTS = new ConcurrentHashMap<>();

  private OkPrefixAddedByCaller() {}

  public static void count(String table) {
    COUNTS.merge("table." + table, 1L, Long::sum);
  }

  public static void dropTable(String table) {
    forget("table." + table);
  }

  private static void forget(String table) {
    COUNTS.remove(table);
  }
}
