package examples.executorperinstance;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The executor belongs to somebody else. */
public class OkInjected implements AutoCloseable {
  private final ScheduledFuture<?> task;

  public OkInjected(ScheduledExecutorService executor, Runnable work) {
    task = executor.scheduleWithFixedDelay(work, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    task.cancel(false);
  }
}
