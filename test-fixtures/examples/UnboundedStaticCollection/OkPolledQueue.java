package examples.unboundedstaticcollection;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A work queue with a consumer. */
public class OkPolledQueue {
  private static final BlockingQueue<Runnable> WORK = new LinkedBlockingQueue<>();

  static {
    Thread worker = new Thread(OkPolledQueue::drain, "worker");
    worker.setDaemon(true);
    worker.start();
  }

  public static void submit(Runnable task) {
    WORK.add(task);
  }

  private static void drain() {
    try {
      while (true) {
        WORK.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
