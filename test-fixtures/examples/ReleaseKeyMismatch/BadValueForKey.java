package examples.releasekeymismatch;

import java.util.HashMap;
import java.util.Map;

/** Removal by what the map holds as values. */
public class BadValueForKey {
  private static final Map<String, Thread> OWNERS = new HashMap<>(); // LEAK: ReleaseKeyMismatch@error: OWNERS

  public static synchronized void acquire(String resource) {
    OWNERS.put(resource, Thread.currentThread());
  }

  public static synchronized void releaseAll() {
    OWNERS.remove(Thread.currentThread());
  }
}
