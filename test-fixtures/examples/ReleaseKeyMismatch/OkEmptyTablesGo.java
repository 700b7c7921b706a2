package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** However the last guest went, the table goes too. */
public class OkEmptyTablesGo {
  private final Map<String, Map<Long, String>> tables = new ConcurrentHashMap<>();

  public synchronized void sit(String table, long guest, String name) {
    tables.computeIfAbsent(table, t -> new ConcurrentHashMap<>()).put(guest, name);
  }

  public synchronized void leave(String table, long guest) {
    Map<Long, String> guests = tables.get(table);
    if (guests != null) {
      guests.remove(guest);
      if (guests.isEmpty()) {
        tables.remove(table);
      }
    }
  }

  public synchronized void removeGone(long guest) {
    for (String table : tables.keySet()) {
      leave(table, guest);
    }
  }
}
