package examples.listenerremovalhasnoeffect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** New collections and new keys with equality, given to removing methods. */
public class OkRemoveAllOfCopy {
  private final List<String> selected = new ArrayList<>();
  private final Map<List<String>, Integer> weights = new ConcurrentHashMap<>();

  public void select(String name, int weight) {
    selected.add(name);
    weights.put(List.of(name), weight);
  }

  public void deselect(Collection<String> names) {
    selected.removeAll(new HashSet<>(names));
    names.forEach(name -> weights.remove(new ArrayList<>(List.of(name))));
  }
}
