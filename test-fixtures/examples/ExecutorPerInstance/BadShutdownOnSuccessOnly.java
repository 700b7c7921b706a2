package examples.executorperinstance;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A time-out leaves the thread. */
public class BadShutdownOnSuccessOnly {
  public <T> T withTimeout(Callable<T> work) throws Exception {
    ExecutorService single = Executors.newSingleThreadExecutor(); // LEAK: ExecutorPerInstance@info: withTimeout
    T result = single.submit(work).get(10, TimeUnit.SECONDS);
    single.shutdown();
    return result;
  }
}
