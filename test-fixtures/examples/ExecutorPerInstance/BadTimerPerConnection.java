package examples.executorperinstance;

import java.util.Timer;
import java.util.TimerTask;

/** A timer, and so a thread, for every connection. */
public class BadTimerPerConnection implements AutoCloseable {
  private final Timer timer = new Timer("keep-alive"); // LEAK: ExecutorPerInstance: timer
  private volatile boolean open = true;

  public BadTimerPerConnection(Runnable ping) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            if (open) {
              ping.run();
            }
          }
        },
        1_000,
        1_000);
  }

  @Override
  public void close() {
    open = false;
  }
}
