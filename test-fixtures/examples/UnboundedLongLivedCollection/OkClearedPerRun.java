package examples.unboundedlonglivedcollection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Working storage is cleared at the beginning of each run. */
@Component
public class OkClearedPerRun {
  private final Set<String> visited = new HashSet<>();

  public synchronized int reachable(String start, Map<String, List<String>> graph) {
    visited.clear();
    visit(start, graph);
    return visited.size();
  }

  private void visit(String node, Map<String, List<String>> graph) {
    if (visited.add(node)) {
      for (String next : graph.getOrDefault(node, List.of())) {
        visit(next, graph);
      }
    }
  }
}
