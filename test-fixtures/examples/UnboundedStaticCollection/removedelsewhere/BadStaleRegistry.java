package examples.unboundedstaticcollection.removedelsewhere;

import java.util.HashMap;
import java.util.Map;

/** The other class of this world removes from the sibling only. */
public class BadStaleRegistry {
  static final Map<String, String> LIVE = new HashMap<>();
  static final Map<String, String> STALE = new HashMap<>(); // LEAK: UnboundedStaticCollection: STALE

  public static void live(String id, String value) {
    LIVE.put(id, value);
  }

  public static void stale(String id, String value) {
    STALE.put(id, value);
  }
}
