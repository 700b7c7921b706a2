package examples.cancelledtaskretained;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** There is one task, which comes each second, and it is cancelled to come more often. */
public class OkOneTaskRepaced {
  private final ScheduledExecutorService monitor = Executors.newSingleThreadScheduledExecutor();

  private ScheduledFuture<?> polling;

  public synchronized void pollEvery(long seconds) {
    if (polling != null) {
      polling.cancel(false);
    }
    polling = monitor.scheduleAtFixedRate(this::poll, seconds, seconds, TimeUnit.SECONDS);
  }

  private void poll() {}

  public void close() {
    monitor.shutdownNow();
  }
}
