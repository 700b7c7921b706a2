package examples.registrationhandledropped;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The scavenger schedules itself again, and stop() cancels the handle of its first run. */
public class BadRescheduledHandle {
  private final ScheduledExecutorService shared;
  private Future<?> handle;
  private int runs;

  public BadRescheduledHandle(ScheduledExecutorService shared) {
    this.shared = shared;
  }

  public void start() {
    handle = shared.schedule(new Sweep(), 1, TimeUnit.MINUTES);
  }

  public void stop() {
    if (handle != null) {
      handle.cancel(false);
      handle = null;
    }
  }

  private final class Sweep implements Runnable {
    @Override
    public void run() {
      runs++;
      shared.schedule(this, 1, TimeUnit.MINUTES); // LEAK: RegistrationHandleDropped@warning: run
    }
  }
}
