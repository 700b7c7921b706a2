package examples.registrationhandledropped;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Every end goes through one helper that cancels. */
public class OkCancelledByStaticHelper implements AutoCloseable {
  private final ScheduledFuture<?> refresh;
  private int refreshed;

  public OkCancelledByStaticHelper(ScheduledExecutorService timers) {
    refresh = timers.scheduleWithFixedDelay(this::refresh, 1, 1, TimeUnit.MINUTES);
  }

  private void refresh() {
    refreshed++;
  }

  @Override
  public void close() {
    stop(refresh);
  }

  private static void stop(Future<?> future) {
    if (future != null) {
      future.cancel(true);
    }
  }
}
