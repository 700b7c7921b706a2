package examples.executorperinstance;

import java.util.Timer;
import java.util.TimerTask;

/** The thread of a timer ends when its tasks are done and nobody holds the timer. */
public class OkTimerForgotten {
  private Timer settling;

  public synchronized void changed() {
    settling = new Timer("settling");
    settling.schedule(
        new TimerTask() {
          @Override
          public void run() {
            settled();
          }
        },
        500);
  }

  private synchronized void settled() {
    settling = null;
  }

  public void close() {}
}
