package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The reaper is made at once and started when the server is. */
public class OkThreadStartedLater {
  private final Map<String, Long> leases = new ConcurrentHashMap<>();
  private final Thread reaper = new Thread(this::reap, "lease-reaper");

  public void start() {
    reaper.setDaemon(true);
    reaper.start();
  }

  public void stop() {
    reaper.interrupt();
  }

  public void lease(String name, long untilMillis) {
    leases.put(name, untilMillis);
  }

  private void reap() {
    while (!Thread.currentThread().isInterrupted()) {
      leases.values().removeIf(until -> until < System.currentTimeMillis());
    }
  }
}
