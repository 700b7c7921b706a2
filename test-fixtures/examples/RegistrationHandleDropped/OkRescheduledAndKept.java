package examples.registrationhandledropped;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Each run puts the handle of the next one where stop() finds it. */
public class OkRescheduledAndKept {
  private final ScheduledExecutorService shared;
  private volatile Future<?> handle;
  private int runs;

  public OkRescheduledAndKept(ScheduledExecutorService shared) {
    this.shared = shared;
  }

  public void start() {
    handle = shared.schedule(new Sweep(), 1, TimeUnit.MINUTES);
  }

  public void stop() {
    if (handle != null) {
      handle.cancel(false);
    }
  }

  private final class Sweep implements Runnable {
    @Override
    public void run() {
      runs++;
      handle = shared.schedule(this, 1, TimeUnit.MINUTES);
    }
  }
}
