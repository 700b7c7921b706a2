package examples.executorperinstance;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Each call leaves four idle threads behind. */
public class BadPoolPerCall {
  public List<Future<String>> fetchAll(List<Callable<String>> downloads)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4); // LEAK: ExecutorPerInstance: fetchAll
    return pool.invokeAll(downloads);
  }
}
