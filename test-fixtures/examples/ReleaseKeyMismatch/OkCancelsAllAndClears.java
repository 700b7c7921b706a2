package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/** What is cancelled leaves the map, or tells itself that it is over. */
public class OkCancelsAllAndClears {
  private final Map<Object, Future<?>> expiries = new ConcurrentHashMap<>();
  private final Map<Object, Task> tasks = new ConcurrentHashMap<>();

  public void schedule(Object entry, Future<?> expiry) {
    expiries.put(entry, expiry);
    tasks.put(entry, new Task(this, entry));
  }

  public void expired(Object entry) {
    expiries.remove(entry);
    tasks.remove(entry);
  }

  public void clearRegion() {
    for (Future<?> expiry : expiries.values()) {
      expiry.cancel(false);
    }
    expiries.clear();
    for (Task task : tasks.values()) {
      task.cancel();
    }
  }

  private record Task(OkCancelsAllAndClears region, Object entry) {
    void cancel() {
      region.expired(entry);
    }
  }
}
