package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;

/** Two maps with keys of two types go through one generic method, and each is asked by its own. */
public class OkTwoMapsFilledByOneHelper {
  record Table(String space, String name) {}

  private Map<String, Integer> spaces = new HashMap<>();
  private Map<Table, Integer> tables = new HashMap<>();

  public void limit(Table table, int limit) {
    tables = set(tables, table, limit);
    spaces = set(spaces, table.space(), limit);
  }

  private static <K> Map<K, Integer> set(Map<K, Integer> limits, K key, int limit) {
    limits.put(key, limit);
    return limits;
  }

  public int removeTable(Table table) {
    Integer own = tables.get(table);
    Integer common = spaces.get(table.space());
    tables.remove(table);
    spaces.remove(table.space());
    return own != null ? own : common == null ? 0 : common;
  }
}
