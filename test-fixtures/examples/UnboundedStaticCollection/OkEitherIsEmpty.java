package examples.unboundedstaticcollection;

import java.util.ArrayList;
import java.util.List;

/** Each list gets one entry: the code runs only while one of them is empty. */
public final class OkEitherIsEmpty {
  private static final List<String> SESSIONS = new ArrayList<>();
  private static final List<Long> LOGINS = new ArrayList<>();

  private OkEitherIsEmpty() {}

  public static synchronized String first(String sessionId) {
    if (SESSIONS.size() == 0 || LOGINS.size() == 0) {
      SESSIONS.add(sessionId);
      if (LOGINS.size() == 0) {
        LOGINS.add(System.nanoTime());
      }
    }
    return SESSIONS.get(0) + LOGINS.get(0);
  }
}
