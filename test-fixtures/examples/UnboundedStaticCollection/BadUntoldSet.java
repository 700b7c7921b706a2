package examples.unboundedstaticcollection;

import java.util.HashSet;
import java.util.Set;

/** Warns once of each unknown unit; of how many there are nothing tells. */
public final class BadUntoldSet {
  private static final Set<String> WARNED = new HashSet<>(); // LEAK: UnboundedStaticCollection@warning: WARNED
  private static final Set<String> SEEN = new HashSet<>(); // LEAK: UnboundedStaticCollection@error: SEEN

  public static boolean isFirst(String unit) {
    synchronized (WARNED) {
      return WARNED.add(unit);
    }
  }

  public static boolean isNew(String sessionId) {
    synchronized (SEEN) {
      return SEEN.add(sessionId);
    }
  }
}
