package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The variable leaves the map of its page and stays in the index of keys. */
@Component
public class BadIndexBesideNestedMap {
  private final Map<String, Map<String, Variable>> byPage = new HashMap<>();
  private final Map<Variable, String> keys = new HashMap<>(); // LEAK: TwinReleaseForgotten: keys

  public synchronized void add(String page, String name, Variable variable, String key) {
    byPage.computeIfAbsent(page, p -> new HashMap<>()).put(name, variable);
    keys.put(variable, key);
  }

  public synchronized void removeVariable(String page, String name) {
    Map<String, Variable> variables = byPage.get(page);
    if (variables != null) {
      variables.remove(name);
      if (variables.isEmpty()) {
        byPage.remove(page);
      }
    }
  }

  /** Where uploads go. */
  public interface Variable {
    void write(byte[] bytes);
  }
}
