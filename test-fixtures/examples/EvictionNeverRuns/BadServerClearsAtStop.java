package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Per request one entry, at stop one clear. */
public class BadServerClearsAtStop {
  private final Map<String, Integer> requestsByClient = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns|UnboundedLongLivedCollection: requestsByClient
  private ExecutorService workers;

  public void start() {
    workers = Executors.newCachedThreadPool();
  }

  public void onRequest(String client, Runnable handler) {
    requestsByClient.merge(client, 1, Integer::sum);
    workers.execute(handler);
  }

  public void stop() {
    workers.shutdownNow();
    requestsByClient.clear();
  }
}
