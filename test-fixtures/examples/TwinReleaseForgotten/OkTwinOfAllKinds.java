package examples.twinreleaseforgotten;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every kind has a map of its own and a place in the set of all; each ends in both. */
@Singleton
public class OkTwinOfAllKinds {
  private final Set<String> registered = new HashSet<>();
  private final Map<String, Object> queues = new HashMap<>();
  private final Map<String, Object> topics = new HashMap<>();

  public synchronized void registerQueue(String name, Object queue) {
    queues.put(name, queue);
    registered.add(name);
  }

  public synchronized void registerTopic(String name, Object topic) {
    topics.put(name, topic);
    registered.add(name);
  }

  public synchronized void unregisterQueue(String name) {
    queues.remove(name);
    registered.remove(name);
  }

  public synchronized void unregisterTopic(String name) {
    topics.remove(name);
    registered.remove(name);
  }
}
