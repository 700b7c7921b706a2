package examples.executorperinstance;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** close cancels the task, and the thread stays. */
public class BadCloseForgetsExecutor implements AutoCloseable {
  private final ScheduledExecutorService executor; // LEAK: ExecutorPerInstance: executor
  private final Future<?> refresh;

  public BadCloseForgetsExecutor(Runnable refresher) {
    executor = Executors.newSingleThreadScheduledExecutor();
    refresh = executor.scheduleWithFixedDelay(refresher, 1, 1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    refresh.cancel(true);
  }
}
