package examples.unboundedlonglivedcollection;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** The pool that was given the queue drains it. */
@Component
public class OkQueueOfPool {
  private final BlockingQueue<Runnable> refills = new LinkedBlockingQueue<>();
  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(1, 4, 1, TimeUnit.MINUTES, refills);

  public void start() {
    pool.prestartAllCoreThreads();
  }

  public void refill(Runnable task) {
    refills.offer(task);
  }
}
