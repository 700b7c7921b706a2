package examples.executorperinstance;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Who receives it owns it. */
public class OkFactory {
  private final ThreadFactory threads;

  public OkFactory(ThreadFactory threads) {
    this.threads = threads;
  }

  public ExecutorService newPool(int size) {
    ExecutorService pool = Executors.newFixedThreadPool(size, threads);
    return pool;
  }

  public Executor serial() {
    return Executors.newSingleThreadExecutor(threads);
  }
}
