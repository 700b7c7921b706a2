package examples.classloaderpinned;

import java.util.HashMap;
import java.util.Map;

/** The map dies with the resolver. */
public class OkInstanceOfRequest {
  private final Map<ClassLoader, Integer> depth = new HashMap<>();

  public int depth(ClassLoader loader) {
    return loader == null ? 0 : depth.computeIfAbsent(loader, l -> 1);
  }
}
