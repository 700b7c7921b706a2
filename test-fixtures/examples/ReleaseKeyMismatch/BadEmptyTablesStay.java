package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A table whose last guest left goes, but not when the guest was merely gone. */
public class BadEmptyTablesStay {
  private final Map<String, Map<Long, String>> tables = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@info: tables

  public synchronized void sit(String table, long guest, String name) {
    Map<Long, String> guests = tables.get(table);
    if (guests == null) {
      guests = new ConcurrentHashMap<>();
      tables.put(table, guests);
    }
    guests.put(guest, name);
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
    for (Map<Long, String> guests : tables.values()) {
      guests.remove(guest);
    }
  }
}
