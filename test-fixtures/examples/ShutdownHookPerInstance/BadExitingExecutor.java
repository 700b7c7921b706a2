package examples.shutdownhookperinstance;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;

/** An exiting executor is a shutdown hook in disguise, and this makes one per call. */
public class BadExitingExecutor {
  public <T> T any(List<Callable<T>> attempts) throws Exception {
    ExecutorService executor = MoreExecutors.getExitingExecutorService((ThreadPoolExecutor) Executors.newFixedThreadPool(2)); // LEAK: ShutdownHookPerInstance: any
    try {
      return executor.invokeAny(attempts);
    } finally {
      executor.shutdownNow();
    }
  }
}
