package examples.unboundedlonglivedcollection;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A worker thread consumes what the server accepts. */
public class OkPolledByWorker {
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private volatile boolean running;

  public void start() {
    running = true;
    Thread worker =
        new Thread("worker") {
          @Override
          public void run() {
            work();
          }
        };
    worker.start();
  }

  public void stop() {
    running = false;
  }

  public void submit(Runnable task) {
    tasks.offer(task);
  }

  private void work() {
    while (running) {
      Runnable task = tasks.poll();
      if (task == null) {
        Thread.onSpinWait();
      } else {
        task.run();
      }
    }
  }
}
