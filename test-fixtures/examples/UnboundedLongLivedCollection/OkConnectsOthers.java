package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A graph connects and disconnects its nodes, not itself, and is dropped with its plan. */
public class OkConnectsOthers {
  private final Map<String, Set<String>> edges = new HashMap<>();
  private final Map<String, Integer> weights = new HashMap<>();

  public void connect(String from, String to, int weight) {
    edges.computeIfAbsent(from, f -> new HashSet<>()).add(to);
    weights.put(from + to, weight);
  }

  public void disconnect(String from, String to) {
    Set<String> targets = edges.get(from);
    if (targets != null) {
      targets.remove(to);
    }
  }

  public int weight(String from, String to) {
    return weights.get(from + to);
  }
}
