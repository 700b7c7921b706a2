package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A membership update drops the state of nodes that left, through the key view. */
public class OkRetainAllOfLive {
  private static final Map<String, Long> OFFSETS = new HashMap<>();

  public synchronized void acknowledge(String node, long offset) {
    OFFSETS.merge(node, offset, Math::max);
  }

  public synchronized void membersChanged(Set<String> members) {
    OFFSETS.keySet().retainAll(members);
  }
}
