package examples.unboundedstaticcollection;

import java.util.HashSet;
import java.util.Set;

/** The guard is an early return. */
public class OkEarlyReturnWhenFull {
  private static final Set<String> WARNED = new HashSet<>();

  public static synchronized boolean firstTime(String deprecation) {
    if (WARNED.size() >= 1_000) {
      return false;
    }
    return WARNED.add(deprecation);
  }
}
