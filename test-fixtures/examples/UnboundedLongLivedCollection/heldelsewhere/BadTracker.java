package examples.unboundedlonglivedcollection.heldelsewhere;

import java.util.HashMap;
import java.util.Map;

/** Nothing here tells how long it lives; a static field of another class does. */
class BadTracker {
  private final Map<String, Long> positions = new HashMap<>(); // LEAK: UnboundedLongLivedCollection: positions

  synchronized void moved(String vehicle, long position) {
    positions.put(vehicle, position);
  }

  synchronized long position(String vehicle) {
    return positions.getOrDefault(vehicle, 0L);
  }
}
