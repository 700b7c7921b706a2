package examples.releasekeymismatch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An Integer never equals a Long. */
public class BadBoxedType {
  private static final Set<Long> ACTIVE = ConcurrentHashMap.newKeySet(); // LEAK: ReleaseKeyMismatch@error: ACTIVE

  public static void opened(long id) {
    ACTIVE.add(id);
  }

  public static void closed(int id) {
    ACTIVE.remove(id);
  }
}
