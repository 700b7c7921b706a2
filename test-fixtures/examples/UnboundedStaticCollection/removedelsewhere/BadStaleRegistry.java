package examples.unboundedstaticcollection.removedelsewhere;

import java.util.HashMap;
import java.util.Map;

/** The other class of this world removes from the sibling only. */
class BadStaleRegistry {
  static final Map<String, String> LIVE = new HashMap<>();
  static final Map<String, String> STALE = new HashMap<>(); // LEAK: UnboundedStaticCollection: STALE

  static void live(String id, String value) {
    LIVE.put(id, value);
  }

  static void stale(String id, String value) {
    STALE.put(id, value);
  }
}
