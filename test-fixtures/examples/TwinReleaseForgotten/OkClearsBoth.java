package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;

/** Both are emptied, one of them in a helper; what is rebuilt is no leak either. */
public class OkClearsBoth {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  public void add(String name, int number) {
    numbers.put(name, number);
    names.put(number, name);
  }

  public void clear() {
    numbers.clear();
    forget();
  }

  private void forget() {
    names.clear();
  }

  public String name(int number) {
    return names.get(number);
  }
}
