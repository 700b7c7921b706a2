package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reaper runs. */
public class OkThreadStarted {
  private static final Map<String, Long> LEASES = new ConcurrentHashMap<>();

  static {
    Thread reaper = new Thread(OkThreadStarted::reap, "lease-reaper");
    reaper.setDaemon(true);
    reaper.start();
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
