package examples.releasekeymismatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Put in under its name, taken out by itself. */
public class BadRemovedByValue {
  private static final Map<String, Worker> WORKERS = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@error: WORKERS

  public static void hired(Worker worker) {
    WORKERS.put(worker.name(), worker);
  }

  public static void left(Worker employee) {
    WORKERS.remove(employee);
  }

  /** Somebody. */
  public record Worker(String name) {}
}
