package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A remapping function that yields null removes the entry. */
public class OkComputeToNull {
  private static final Map<String, Integer> READERS = new ConcurrentHashMap<>();

  public static void enter(String room) {
    READERS.merge(room, 1, Integer::sum);
  }

  public static void leave(String room) {
    READERS.computeIfPresent(room, (r, readers) -> readers == 1 ? null : readers - 1);
  }
}
