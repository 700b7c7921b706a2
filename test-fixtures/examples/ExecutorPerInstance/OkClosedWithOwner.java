package examples.executorperinstance;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Owner and executor end together. */
public class OkClosedWithOwner implements AutoCloseable {
  private final ExecutorService executor = Executors.newFixedThreadPool(2);

  public void submit(Runnable task) {
    executor.execute(task);
  }

  @Override
  public void close() throws InterruptedException {
    stop(executor);
  }

  private static void stop(ExecutorService service) throws InterruptedException {
    service.shutdown();
    if (!service.awaitTermination(5, TimeUnit.SECONDS)) {
      service.shutdownNow();
    }
  }
}
