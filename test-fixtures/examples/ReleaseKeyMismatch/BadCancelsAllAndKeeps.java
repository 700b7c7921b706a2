package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;

/** When a region is cleared, the tasks of its entries are cancelled and stay in the map. */
public class BadCancelsAllAndKeeps {
  private final Map<Object, Future<?>> expiries = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@info: expiries

  public void schedule(Object entry, Future<?> expiry) {
    Future<?> before = expiries.put(entry, expiry);
    if (before != null) {
      before.cancel(false);
    }
  }

  public void expired(Object entry) {
    expiries.remove(entry);
  }

  public void clearRegion() {
    cancelAllExpiries();
  }

  private void cancelAllExpiries() {
    for (Future<?> expiry : expiries.values()) {
      expiry.cancel(false);
    }
  }
}
