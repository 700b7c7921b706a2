package examples.releaseskippedonfailure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.inject.Singleton;

/** Out of the map before anything can fail. */
@Singleton
public class OkRemovedFirst {
  private final Map<String, AutoCloseable> sessions = new ConcurrentHashMap<>();
  private final Deque<String> log = new ArrayDeque<>(16);

  public void opened(String id, AutoCloseable session) {
    sessions.put(id, session);
  }

  public void close(String id) throws Exception {
    AutoCloseable session = sessions.remove(id);
    if (session == null) {
      return;
    }
    session.close();
    log.poll();
  }
}
