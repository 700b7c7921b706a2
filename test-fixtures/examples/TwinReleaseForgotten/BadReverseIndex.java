package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Two directions in, one direction out. */
@Component
public class BadReverseIndex {
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<Integer, String> names = new HashMap<>(); // LEAK: TwinReleaseForgotten@error: names

  public synchronized int register(String name) {
    int code = name.hashCode();
    codes.put(name, code);
    names.put(code, name);
    return code;
  }

  public synchronized void unregister(String name) {
    codes.remove(name);
  }

  public synchronized String name(int code) {
    return names.get(code);
  }
}
