package examples.releaseskippedonfailure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A peer tells the registry of its end only when its last bytes went out. */
public class BadLeavesRegistryLate implements AutoCloseable {
  private final Registry registry;
  private final String id;
  private final OutputStream out;

  public BadLeavesRegistryLate(Registry registry, String id, OutputStream out) {
    this.registry = registry;
    this.id = id;
    this.out = out;
    registry.enter(id, this);
  }

  @Override
  public void close() throws IOException {
    out.close();
    registry.leave(id);
  }

  /** All peers of the process. */
  public enum Registry {
    PEERS;

    private final Map<String, BadLeavesRegistryLate> byId = new ConcurrentHashMap<>(); // LEAK: ReleaseSkippedOnFailure@warning: byId

    void enter(String id, BadLeavesRegistryLate peer) {
      byId.put(id, peer);
    }

    void leave(String id) {
      byId.remove(id);
    }

    public int size() {
      return byId.size();
    }
  }
}
