package examples.listenerremovalhasnoeffect;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The executor's queue does not hold this lambda. */
public class BadCancelsFreshTask {
  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(100));

  public void request(String page) {
    executor.execute(() -> render(page));
  }

  public void cancel(String page) {
    executor.remove(() -> render(page)); // LEAK: ListenerRemovalHasNoEffect@error: cancel
  }

  private void render(String page) {
    System.out.println(page);
  }
}
