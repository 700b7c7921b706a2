package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Another class of the package might remove, so this is no certainty. */
class BadVisibleToPackage {
  static final Map<String, Long> LAST_SEEN = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: LAST_SEEN

  void heartbeat(String node) {
    LAST_SEEN.put(node, System.currentTimeMillis());
  }
}
