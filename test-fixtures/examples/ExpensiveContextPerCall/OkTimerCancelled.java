package examples.expensivecontextpercall;

import java.util.Timer;
import java.util.TimerTask;

/** The thread ends with the call. */
public class OkTimerCancelled {
  public void limited(Runnable work, Thread worker) {
    Timer timer = new Timer(true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            worker.interrupt();
          }
        },
        1_000);
    try {
      work.run();
    } finally {
      timer.cancel();
    }
  }
}
