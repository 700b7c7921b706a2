package examples.releasekeymismatch;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The entry moves from its old key to its new one. */
@Singleton
public class OkRenameMoves {
  private final Map<String, Object> nodes = new ConcurrentHashMap<>();

  public void add(String name, Object node) {
    nodes.put(name, node);
  }

  public void rename(String from, String to) {
    Object node = nodes.remove(from);
    if (node != null) {
      nodes.put(to, node);
    }
  }

  public void remove(String name) {
    nodes.remove(name);
  }
}
