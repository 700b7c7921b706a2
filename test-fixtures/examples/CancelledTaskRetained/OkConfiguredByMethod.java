package examples.cancelledtaskretained;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The factory method sets the policy. */
public class OkConfiguredByMethod implements AutoCloseable {
  private static final ScheduledExecutorService TIMER = timer();

  private final ScheduledFuture<?> idle;

  public OkConfiguredByMethod(Runnable expiry) {
    idle = TIMER.schedule(expiry, 8, TimeUnit.HOURS);
  }

  private static ScheduledExecutorService timer() {
    ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1);
    executor.setRemoveOnCancelPolicy(true);
    return executor;
  }

  @Override
  public void close() {
    idle.cancel(false);
  }
}
