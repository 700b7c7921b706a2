package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

/** A timer task written as an anonymous class forgets the ban again. */
public class OkAnonymousClassRemoves {
  private static final Map<String, Long> BANNED = new HashMap<>();
  private static final Timer TIMER = new Timer("bans", true);

  public static void ban(String address, long millis) {
    synchronized (BANNED) {
      BANNED.put(address, millis);
    }
    TIMER.schedule(
        new TimerTask() {
          @Override
          public void run() {
            synchronized (BANNED) {
              BANNED.remove(address);
            }
          }
        },
        millis);
  }
}
