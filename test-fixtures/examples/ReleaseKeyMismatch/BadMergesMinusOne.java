package examples.releasekeymismatch;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Open sessions per user, counted with merge(): nobody is ever forgotten. */
@Singleton
public class BadMergesMinusOne {
  private final ConcurrentMap<String, Integer> open = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@warning: open

  public void opened(String user) {
    open.merge(user, 1, Integer::sum);
  }

  public void left(String user) {
    open.merge(user, -1, Integer::sum);
  }

  public boolean isBusy(String user) {
    return open.getOrDefault(user, 0) > 100;
  }
}
