package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jakarta.inject.Singleton;

/** The sweep is called through a field. */
@Singleton
public class OkRunnableInField {
  private final Map<String, Long> leases = new ConcurrentHashMap<>();
  private final Runnable sweeper = this::sweep;

  public OkRunnableInField(ScheduledExecutorService timer) {
    timer.scheduleAtFixedRate(sweeper, 1, 1, TimeUnit.HOURS);
  }

  public void lease(String name) {
    leases.put(name, System.nanoTime());
  }

  private void sweep() {
    long limit = System.nanoTime() - TimeUnit.DAYS.toNanos(1);
    leases.values().removeIf(since -> since < limit);
  }
}
