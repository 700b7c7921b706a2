package examples.releaseskippedonfailure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A peer tells the registry of its end whether its last bytes went out or not. */
public class OkLeavesRegistryAnyway implements AutoCloseable {
  private final Registry registry;
  private final String id;
  private final OutputStream out;

  public OkLeavesRegistryAnyway(Registry registry, String id, OutputStream out) {
    this.registry = registry;
    this.id = id;
    this.out = out;
    registry.enter(id, this);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      registry.leave(id);
    }
  }

  /** All peers of the process. */
  public enum Registry {
    PEERS;

    private final Map<String, OkLeavesRegistryAnyway> byId = new ConcurrentHashMap<>();

    void enter(String id, OkLeavesRegistryAnyway peer) {
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
