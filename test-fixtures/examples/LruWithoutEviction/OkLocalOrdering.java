package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A local map in access order, used to sort. */
public class OkLocalOrdering {
  public List<String> byLastUse(List<String> commands) {
    Map<String, Integer> uses = new LinkedHashMap<>(16, 0.75f, true);
    for (String command : commands) {
      uses.merge(command, 1, Integer::sum);
    }
    return List.copyOf(uses.keySet());
  }
}
