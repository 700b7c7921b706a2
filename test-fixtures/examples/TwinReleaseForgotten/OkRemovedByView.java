package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The reverse index forgets through its values. */
@Component
public class OkRemovedByView {
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>();

  public synchronized void register(String name, int code) {
    codes.put(name, code);
    names.put(code, name);
  }

  public synchronized void unregister(String name) {
    codes.remove(name);
    names.values().remove(name);
  }
}
