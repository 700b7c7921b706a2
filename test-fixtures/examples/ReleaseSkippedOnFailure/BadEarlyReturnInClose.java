package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A connection that never got authenticated is closed without leaving the registry. */
public class BadEarlyReturnInClose implements AutoCloseable {
  private static final Map<Long, BadEarlyReturnInClose> CONNECTIONS = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure: CONNECTIONS

  private final long id;
  private String user;

  public BadEarlyReturnInClose(long id) {
    this.id = id;
    CONNECTIONS.put(id, this);
  }

  public void authenticate(String name) {
    user = name;
  }

  @Override
  public void close() {
    if (user == null) {
      return;
    }
    user = null;
    CONNECTIONS.remove(id);
  }
}
