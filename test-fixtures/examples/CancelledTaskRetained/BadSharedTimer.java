package examples.cancelledtaskretained;

import java.util.Timer;
import java.util.TimerTask;

/** java.util.Timer keeps cancelled tasks too, until they are due or purged. */
public class BadSharedTimer {
  private static final Timer TIMER = new Timer("sessions", true); // LEAK: CancelledTaskRetained: TIMER

  private final byte[] state = new byte[1 << 16];
  private TimerTask expiry;

  public synchronized void touch() {
    if (expiry != null) {
      expiry.cancel();
    }
    expiry =
        new TimerTask() {
          @Override
          public void run() {
            state[0] = 1;
          }
        };
    TIMER.schedule(expiry, 30 * 60_000L);
  }
}
