package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** No other class of the world removes; an engine that sees this file only says so less surely. */
class BadVisibleToPackage {
  static final Map<String, Long> LAST_SEEN = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: LAST_SEEN

  void heartbeat(String node) {
    LAST_SEEN.put(node, System.currentTimeMillis());
  }
}
