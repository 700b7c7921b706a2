package examples.executorperinstance;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One for the program. */
public class OkStaticExecutor {
  private static final ExecutorService IO = Executors.newCachedThreadPool();

  public static void later(Runnable task) {
    IO.execute(task);
  }
}
