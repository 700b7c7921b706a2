package examples.releaseskippedonfailure;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The value is a table of counts by file: asking it for a number waits for nothing. */
public class OkCountedPerFile {
  private final Map<String, Map<Integer, Integer>> inUse = new ConcurrentHashMap<>();

  public synchronized void use(String store, int file) {
    Map<Integer, Integer> counts = inUse.get(store);
    if (counts == null) {
      counts = new HashMap<>();
      inUse.put(store, counts);
    }
    Integer count = counts.get(file);
    counts.put(file, count == null ? 1 : count + 1);
  }

  public synchronized void leave(String store, int file) {
    Map<Integer, Integer> counts = inUse.get(store);
    if (counts != null && counts.merge(file, -1, Integer::sum) <= 0) {
      counts.remove(file);
      if (counts.isEmpty()) {
        inUse.remove(store);
      }
    }
  }

  public void start() {}

  public void stop() {}
}
