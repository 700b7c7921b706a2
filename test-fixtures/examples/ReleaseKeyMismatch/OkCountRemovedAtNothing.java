package examples.releasekeymismatch;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The host goes when its last call ends. */
public class OkCountRemovedAtNothing {
  private final ConcurrentMap<String, AtomicInteger> inFlight = new ConcurrentHashMap<>();

  public synchronized void begin(String host) {
    inFlight.computeIfAbsent(host, h -> new AtomicInteger()).incrementAndGet();
  }

  public synchronized void end(String host) {
    AtomicInteger count = inFlight.get(host);
    if (count != null && count.decrementAndGet() == 0) {
      inFlight.remove(host);
    }
  }
}
