package examples.releaseskippedonfailure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leaves the list before it writes to a peer that may be gone. */
public class OkLeavesListFirst implements AutoCloseable {
  private static final Map<String, OkLeavesListFirst> STREAMS = new ConcurrentHashMap<>();

  private final String id;
  private final OutputStream peer;

  public OkLeavesListFirst(String id, OutputStream peer) {
    this.id = id;
    this.peer = peer;
    STREAMS.put(id, this);
  }

  public static OkLeavesListFirst find(String id) {
    return STREAMS.get(id);
  }

  @Override
  public void close() throws IOException {
    STREAMS.remove(id);
    peer.flush();
    peer.close();
  }
}
