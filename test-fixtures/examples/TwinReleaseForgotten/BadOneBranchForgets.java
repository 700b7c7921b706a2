package examples.twinreleaseforgotten;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The branch that ends a subscription by its id leaves it in the other map. */
public class BadOneBranchForgets {
  private final Map<Long, Subscription> byConsumer = new ConcurrentHashMap<>(); // LEAK: TwinReleaseForgotten@warning: byConsumer
  private final Map<String, Subscription> byId = new ConcurrentHashMap<>();

  private long next;

  public void onSubscribe(String id, String destination) {
    Subscription subscription = new Subscription(destination);
    byConsumer.put(next++, subscription);
    if (id != null) {
      byId.put(id, subscription);
    }
  }

  public void onStompUnsubscribe(String id, String destination) {
    if (id != null) {
      Subscription ended = byId.remove(id);
      if (ended != null) {
        ended.end();
      }
    } else {
      Iterator<Subscription> each = byConsumer.values().iterator();
      while (each.hasNext()) {
        Subscription subscription = each.next();
        if (subscription.destination.equals(destination)) {
          subscription.end();
          each.remove();
        }
      }
    }
  }

  static final class Subscription {
    final String destination;
    private boolean ended;

    Subscription(String destination) {
      this.destination = destination;
    }

    void end() {
      ended = true;
    }

    boolean isEnded() {
      return ended;
    }
  }
}
