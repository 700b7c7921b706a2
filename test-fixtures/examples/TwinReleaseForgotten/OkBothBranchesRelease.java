package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whichever branch ends a subscription, it leaves both maps. */
public class OkBothBranchesRelease {
  private final Map<Long, String> byConsumer = new ConcurrentHashMap<>();
  private final Map<String, Long> byId = new ConcurrentHashMap<>();

  public void onSubscribe(String id, Long consumer) {
    byConsumer.put(consumer, id);
    byId.put(id, consumer);
  }

  public void onUnsubscribe(String id, Long consumer) {
    if (id != null) {
      Long ended = byId.remove(id);
      byConsumer.remove(ended);
    } else {
      String ended = byConsumer.remove(consumer);
      byId.remove(ended);
    }
  }
}
