package examples.releasekeymismatch;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls under way per host: the count of a host goes back to nothing, and the host stays. */
public class BadCountsDownToNothing {
  private final ConcurrentMap<String, AtomicInteger> inFlight = // LEAK: ReleaseKeyMismatch@info: inFlight
      new ConcurrentHashMap<>();

  public void begin(String host) {
    inFlight.computeIfAbsent(host, h -> new AtomicInteger()).incrementAndGet();
  }

  public void end(String host) {
    AtomicInteger count = inFlight.get(host);
    if (count != null) {
      count.decrementAndGet();
    }
  }

  public int load(String host) {
    AtomicInteger count = inFlight.get(host);
    return count == null ? 0 : count.get();
  }
}
