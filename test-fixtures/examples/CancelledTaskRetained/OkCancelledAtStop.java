package examples.cancelledtaskretained;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The task is cancelled when the whole executor goes. */
public class OkCancelledAtStop implements AutoCloseable {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledFuture<?> heartbeat;

  public OkCancelledAtStop(Runnable beat) {
    heartbeat = timer.scheduleAtFixedRate(beat, 5, 5, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    heartbeat.cancel(true);
    timer.shutdownNow();
  }
}
