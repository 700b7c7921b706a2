package examples.unstablecachekey;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Identity is what a walk over a graph wants, for the time of the walk. */
public class OkIdentityMapOfVisit {
  private final Map<Object, Integer> depths = new IdentityHashMap<>();

  public int walk(List<?> nodes, int depth) {
    int deepest = depth;
    for (Object node : nodes) {
      if (depths.putIfAbsent(node, depth) == null && node instanceof List<?> inner) {
        deepest = Math.max(deepest, walk(inner, depth + 1));
      }
    }
    return deepest;
  }
}
