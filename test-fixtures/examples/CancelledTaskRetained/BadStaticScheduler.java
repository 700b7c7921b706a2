package examples.cancelledtaskretained;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The policy is off by default. */
public class BadStaticScheduler implements AutoCloseable {
  private static final ScheduledThreadPoolExecutor SCHEDULER = new ScheduledThreadPoolExecutor(2); // LEAK: CancelledTaskRetained: SCHEDULER

  private final StringBuilder received = new StringBuilder();
  private final ScheduledFuture<?> idle;

  public BadStaticScheduler() {
    idle = SCHEDULER.schedule(this::expire, 8, TimeUnit.HOURS);
  }

  private void expire() {
    received.setLength(0);
  }

  @Override
  public void close() {
    idle.cancel(false);
  }
}
