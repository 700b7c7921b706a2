package examples.twinreleaseforgotten;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import jakarta.inject.Singleton;

/** Ids wait in a queue for an eviction that only a full store runs; ended sessions stay in it. */
@Singleton
public class BadQueueOfIds {
  private static final int LIMIT = 100_000;
  private final Map<String, Object> sessions = new HashMap<>();
  private final Deque<String> order = new ArrayDeque<>(); // LEAK: TwinReleaseForgotten: order

  public synchronized void create(String id, Object session) {
    sessions.put(id, session);
    order.addLast(id);
    if (sessions.size() > LIMIT) {
      sessions.remove(order.pollFirst());
    }
  }

  public synchronized void invalidate(String id) {
    sessions.remove(id);
  }
}
