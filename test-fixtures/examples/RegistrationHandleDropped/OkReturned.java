package examples.registrationhandledropped;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The caller gets the handle. */
public class OkReturned {
  private final ScheduledExecutorService executor;

  public OkReturned(ScheduledExecutorService executor) {
    this.executor = executor;
  }

  public Future<?> everySecond(Runnable task) {
    return executor.scheduleAtFixedRate(task, 0, 1, TimeUnit.SECONDS);
  }
}
