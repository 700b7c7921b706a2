package examples.expensivecontextpercall;

import java.util.Timer;
import java.util.TimerTask;

/** A thread for each reminder. */
public class BadTimerPerCall {
  public void remind(String whom, long delayMillis) {
    Timer timer = new Timer(true); // LEAK: ExpensiveContextPerCall: remind
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.out.println(whom);
          }
        },
        delayMillis);
  }
}
