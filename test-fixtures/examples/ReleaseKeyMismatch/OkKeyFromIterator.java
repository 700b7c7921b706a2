package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The keys to remove come from the map itself. */
@Component
public class OkKeyFromIterator {
  private final Map<String, Long> lastSeen = new HashMap<>();

  public synchronized void seen(String node) {
    lastSeen.put(node, System.nanoTime());
  }

  public synchronized void expire(long before) {
    List<String> old =
        lastSeen.entrySet().stream()
            .filter(entry -> entry.getValue() < before)
            .map(Map.Entry::getKey)
            .collect(Collectors.toList());
    for (String node : old) {
      lastSeen.remove(node);
    }
  }
}
