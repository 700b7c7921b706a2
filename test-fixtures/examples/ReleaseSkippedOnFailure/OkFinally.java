package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Whatever happens. */
public class OkFinally {
  private static final Map<String, Thread> RUNNING = new ConcurrentHashMap<>();

  public <T> T run(String job, Callable<T> work) throws Exception {
    RUNNING.put(job, Thread.currentThread());
    try {
      return work.call();
    } finally {
      RUNNING.remove(job);
    }
  }
}
