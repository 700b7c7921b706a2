package examples.unboundedlonglivedcollection;

import java.util.ArrayList;
import java.util.List;

/** The static field keeps the client until the client itself is closed, with each session. */
public final class BadGivenUpInClose implements AutoCloseable {
  private static BadGivenUpInClose current;

  private final List<String> sessions = new ArrayList<>(); // LEAK: UnboundedLongLivedCollection@warning: sessions

  private BadGivenUpInClose() {}

  public static synchronized BadGivenUpInClose getInstance() {
    if (current == null) {
      current = new BadGivenUpInClose();
    }
    return current;
  }

  public synchronized void begin(String sessionId) {
    if (!sessions.contains(sessionId)) {
      sessions.add(sessionId);
    }
  }

  @Override
  public void close() {
    synchronized (BadGivenUpInClose.class) {
      current = null;
    }
  }
}
