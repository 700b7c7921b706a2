package examples.releasekeymismatch;

import java.util.Map;
import java.util.TreeMap;

/** Stored under a prefixed name, removed under the bare one. */
public class BadPrefixOnOneSide {
  private static final Map<String, Long> GAUGES = new TreeMap<>(); // LEAK: ReleaseKeyMismatch: GAUGES

  public static synchronized void add(String table, long value) {
    GAUGES.put("table." + table, value);
  }

  public static synchronized void remove(String table) {
    GAUGES.remove(table);
  }
}
