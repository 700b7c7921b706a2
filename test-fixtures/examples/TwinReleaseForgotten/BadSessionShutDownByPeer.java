package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A session that its user closes leaves the connection; one that the peer closes stays there. */
public class BadSessionShutDownByPeer {
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  public Session open(String id) {
    return new Session(this, id);
  }

  public void closedByPeer(String id, Throwable cause) {
    Session session = sessions.get(id);
    if (session != null) {
      session.shutdown(cause);
    }
  }

  /** Talks to the peer. */
  public static final class Session {
    private final BadSessionShutDownByPeer connection;
    private final String id;
    private Throwable cause;

    Session(BadSessionShutDownByPeer connection, String id) {
      this.connection = connection;
      this.id = id;
      connection.sessions.put(id, this);
    }

    public void close() {
      shutdown(null);
      connection.sessions.remove(id);
    }

    void shutdown(Throwable reason) { // LEAK: TwinReleaseForgotten@info: shutdown
      cause = reason;
    }

    public Throwable cause() {
      return cause;
    }
  }
}
