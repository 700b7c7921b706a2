package examples.threadkeyedmap;

import java.util.HashMap;
import java.util.Map;

/** Own threads sign on and off. */
public class OkWorkersSignOff {
  private final Map<Thread, Runnable> workers = new HashMap<>();

  public void start(Runnable body) {
    Thread worker =
        new Thread(
            () -> {
              try {
                body.run();
              } finally {
                signOff();
              }
            });
    synchronized (workers) {
      workers.put(worker, body);
    }
    worker.start();
  }

  private void signOff() {
    synchronized (workers) {
      workers.remove(Thread.currentThread());
    }
  }
}
