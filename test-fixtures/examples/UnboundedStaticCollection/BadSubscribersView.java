package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Topics are made up by clients, and nobody ever leaves one. */
public class BadSubscribersView {
  private static final Map<String, Set<Consumer<byte[]>>> TOPICS = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection|ListenerRegistryWithoutRemove: TOPICS

  public void subscribe(String topic, Consumer<byte[]> receiver) {
    TOPICS.computeIfAbsent(topic, t -> ConcurrentHashMap.newKeySet()).add(receiver);
  }

  public void publish(String topic, byte[] payload) {
    for (Consumer<byte[]> receiver : TOPICS.getOrDefault(topic, Set.of())) {
      receiver.accept(payload);
    }
  }
}
