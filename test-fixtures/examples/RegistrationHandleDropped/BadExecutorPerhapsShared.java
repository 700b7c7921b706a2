package examples.registrationhandledropped;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Only an executor of its own is shut down; in a shared one the keeper of a closed pool stays. */
public class BadExecutorPerhapsShared {
  private final Settings settings;
  private final ScheduledExecutorService housekeeping;
  private int idle;

  public BadExecutorPerhapsShared(Settings settings) {
    this.settings = settings;
    if (settings.getExecutor() == null) {
      this.housekeeping = new ScheduledThreadPoolExecutor(1);
    } else {
      this.housekeeping = settings.getExecutor();
    }
    this.housekeeping.scheduleWithFixedDelay(new Keeper(), 1, 30, TimeUnit.SECONDS); // LEAK: RegistrationHandleDropped@warning: BadExecutorPerhapsShared
  }

  public int idle() {
    return idle;
  }

  public void shutdown() {
    if (settings.getExecutor() == null) {
      housekeeping.shutdownNow();
    }
  }

  private class Keeper implements Runnable {
    @Override
    public void run() {
      idle++;
    }
  }

  /** What users say. */
  public interface Settings {
    /** An executor for all pools; null for one each. */
    ScheduledExecutorService getExecutor();
  }
}
