package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each connection keeps a reference to the shared map and cleans up through it. */
public class OkFieldAliasRemoves implements AutoCloseable {
  private static final Map<String, OkFieldAliasRemoves> CONNECTIONS = new ConcurrentHashMap<>();

  private final Map<String, OkFieldAliasRemoves> registry;
  private final String id;

  public OkFieldAliasRemoves(String id) {
    this.registry = CONNECTIONS;
    this.id = id;
    CONNECTIONS.put(id, this);
  }

  @Override
  public void close() {
    registry.remove(id);
  }
}
