package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** A size is never greater than the largest int. */
public class BadGuardThatNeverHolds {
  private static final Map<String, String> SESSIONS = // LEAK: LruWithoutEviction: SESSIONS
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > Integer.MAX_VALUE;
        }
      };

  public static synchronized void touch(String session, String user) {
    SESSIONS.put(session, user);
  }
}
