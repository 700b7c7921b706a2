package examples.registrationhandledropped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Each try schedules the next one only when it fails, and not after the end. */
public class OkRetriesOnFailure {
  private final ScheduledExecutorService scheduler;
  private final Runnable bootstrap;
  private volatile boolean stopped;

  public OkRetriesOnFailure(ScheduledExecutorService scheduler, Runnable bootstrap) {
    this.scheduler = scheduler;
    this.bootstrap = bootstrap;
  }

  public void start() {
    try {
      bootstrap.run();
    } catch (IllegalStateException e) {
      scheduler.schedule(() -> {
        start();
      }, 10, TimeUnit.SECONDS);
    }
  }

  public void poll() {
    if (stopped) {
      return;
    }
    scheduler.schedule(() -> {
      bootstrap.run();
      poll();
    }, 1, TimeUnit.SECONDS);
  }

  public void stop() {
    stopped = true;
  }
}
