package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** start() hands the loop to a thread: what it adds, it adds while the program is in use. */
public class BadErrorsOfWorker {
  private final BlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>()); // LEAK: UnboundedLongLivedCollection@warning: failures
  private volatile boolean running;

  public void start() {
    running = true;
    Thread worker = new Thread(this::work, "jobs");
    worker.setDaemon(true);
    worker.start();
  }

  public void submit(Runnable job) {
    jobs.add(job);
  }

  private void work() {
    while (running) {
      try {
        jobs.take().run();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        failures.add(e);
      }
    }
  }

  public void stop() {
    running = false;
  }
}
