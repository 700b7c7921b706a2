package examples.evictionneverruns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The thread is made in the static initialiser and left at that. */
public class BadLambdaThreadNeverStarted {
  private static final Map<String, Long> SEEN = new ConcurrentHashMap<>(); // LEAK: EvictionNeverRuns@error: SEEN

  static {
    new Thread(
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
            SEEN.values().removeIf(at -> at < System.currentTimeMillis() - 60_000);
          }
        });
  }

  public static boolean isNew(String message) {
    return SEEN.putIfAbsent(message, System.currentTimeMillis()) == null;
  }
}
