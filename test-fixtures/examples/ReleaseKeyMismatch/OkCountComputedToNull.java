package examples.releasekeymismatch;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The last step down gives null, which takes the key out. */
public class OkCountComputedToNull {
  private final ConcurrentMap<String, Integer> readers = new ConcurrentHashMap<>();

  public void enter(String path) {
    readers.merge(path, 1, Integer::sum);
  }

  public void leave(String path) {
    readers.computeIfPresent(path, (p, n) -> n > 1 ? n - 1 : null);
  }
}
