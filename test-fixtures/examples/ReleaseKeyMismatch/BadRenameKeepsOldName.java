package examples.releasekeymismatch;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions get a fresh id at login, and stay under the one they had before. */
@Singleton
public class BadRenameKeepsOldName {
  private final Map<String, Session> sessions = new ConcurrentHashMap<>(); // LEAK: ReleaseKeyMismatch@warning: sessions

  public void begin(Session session) {
    sessions.put(session.id, session);
  }

  public void changeId(Session session, String fresh) {
    session.id = fresh;
    sessions.put(fresh, session);
  }

  public void end(Session session) {
    sessions.remove(session.id);
  }

  static class Session {
    String id;
  }
}
