package examples.listenerremovalhasnoeffect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Here the lambda is a question, not a listener. */
public class OkRemoveIf {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> ages = new TreeMap<>();

  public void add(String name, int age) {
    names.add(name);
    ages.put(name, age);
  }

  public void removeMinors() {
    names.removeIf(name -> ages.get(name) < 18);
    ages.values().removeIf(this::isMinor);
  }

  private boolean isMinor(int age) {
    return age < 18;
  }
}
