package examples.cancelledtaskretained;

import java.util.Timer;
import java.util.TimerTask;

/** Purges after it cancels. */
public class OkPurged {
  private static final Timer TIMER = new Timer("sessions", true);

  private TimerTask expiry;

  public synchronized void touch(Runnable expire) {
    if (expiry != null) {
      expiry.cancel();
      TIMER.purge();
    }
    expiry =
        new TimerTask() {
          @Override
          public void run() {
            expire.run();
          }
        };
    TIMER.schedule(expiry, 30 * 60_000L);
  }
}
