package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The inner class reaches the outer map and leaves it on close. */
@Service
public class OkInnerSessionCloses {
  private final Map<Long, Session> sessions = new HashMap<>();
  private long next;

  public synchronized Session open() {
    Session session = new Session(next++);
    sessions.put(session.id, session);
    return session;
  }

  /** Open until closed. */
  public class Session implements AutoCloseable {
    private final long id;

    Session(long id) {
      this.id = id;
    }

    @Override
    public void close() {
      synchronized (OkInnerSessionCloses.this) {
        sessions.remove(id);
      }
    }
  }
}
