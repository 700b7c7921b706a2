package examples.executorperinstance;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The executor is a part's, which stops it. */
public class OkGivenToPart {
  private final Pool pool;

  public OkGivenToPart(boolean shared) {
    this.pool = new Pool(shared ? null : Executors.newFixedThreadPool(2));
  }

  public void stop() {
    pool.free();
  }

  /** Has workers of its own, or none. */
  static final class Pool {
    private final ExecutorService workers;

    Pool(ExecutorService workers) {
      this.workers = workers;
    }

    void free() {
      if (workers != null) {
        workers.shutdownNow();
      }
    }
  }
}
