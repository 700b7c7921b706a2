package examples.executorperinstance;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** For the time of the call. */
public class OkShutdownInFinally {
  public <T> T withTimeout(Callable<T> work) throws Exception {
    ExecutorService single = Executors.newSingleThreadExecutor();
    try {
      return single.submit(work).get(10, TimeUnit.SECONDS);
    } finally {
      single.shutdownNow();
    }
  }
}
