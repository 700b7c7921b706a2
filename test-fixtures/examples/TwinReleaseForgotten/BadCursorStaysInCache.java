package examples.twinreleaseforgotten;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A cursor enters itself in its connection, and only the last answer takes it out. */
public class BadCursorStaysInCache {
  private final Map<Long, Cursor> cursors = new ConcurrentHashMap<>(); // LEAK: TwinReleaseForgotten@info: cursors

  void enter(long token, Cursor cursor) {
    cursors.put(token, cursor);
  }

  void leave(long token) {
    cursors.remove(token);
  }

  /** Reads one result. */
  public static final class Cursor implements AutoCloseable {
    private final BadCursorStaysInCache connection;
    private final long token;
    private boolean open = true;

    public Cursor(BadCursorStaysInCache connection, long token) {
      this.connection = connection;
      this.token = token;
      connection.enter(token, this);
    }

    public void extend(boolean last) {
      if (last && open) {
        connection.leave(token);
      }
    }

    @Override
    public void close() {
      open = false;
    }
  }
}
