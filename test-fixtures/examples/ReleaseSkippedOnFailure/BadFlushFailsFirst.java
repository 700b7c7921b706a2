package examples.releaseskippedonfailure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leaves the list last, after writing to a peer that may be gone. */
public class BadFlushFailsFirst implements AutoCloseable {
  private static final Map<String, BadFlushFailsFirst> STREAMS = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@warning: STREAMS

  private final String id;
  private final OutputStream peer;

  public BadFlushFailsFirst(String id, OutputStream peer) {
    this.id = id;
    this.peer = peer;
    STREAMS.put(id, this);
  }

  public static BadFlushFailsFirst find(String id) {
    return STREAMS.get(id);
  }

  @Override
  public void close() throws IOException {
    peer.flush();
    peer.close();
    STREAMS.remove(id);
  }
}
