package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reaper is made and named, and nobody starts it. */
public class BadThreadNeverStarted {
  private static final Map<String, Long> LEASES = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns: LEASES
  private static final Thread REAPER = new Thread(BadThreadNeverStarted::reap, "lease-reaper");

  static {
    REAPER.setDaemon(true);
  }

  public static void lease(String name, long untilMillis) {
    LEASES.put(name, untilMillis);
  }

  private static void reap() {
    while (true) {
      long now = System.currentTimeMillis();
      LEASES.values().removeIf(until -> until < now);
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }
}
