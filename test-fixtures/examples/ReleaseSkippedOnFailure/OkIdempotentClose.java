package examples.releaseskippedonfailure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The early return is for those that have left already. */
public class OkIdempotentClose implements AutoCloseable {
  private static final Map<Long, OkIdempotentClose> OPEN = new ConcurrentHashMap<>();

  private final long id;
  private boolean closed;

  public OkIdempotentClose(long id) {
    this.id = id;
    OPEN.put(id, this);
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    OPEN.remove(id);
  }
}
