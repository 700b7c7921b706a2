package examples.unboundedstaticcollection;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The handle given out removes its own entry. */
public class OkNestedClassRemoves {
  private static final Set<Lease> LEASES = ConcurrentHashMap.newKeySet();

  public Lease lease(String resource) {
    Lease lease = new Lease(resource);
    LEASES.add(lease);
    return lease;
  }

  /** A claim on a resource. */
  public static final class Lease implements AutoCloseable {
    private final String resource;

    Lease(String resource) {
      this.resource = resource;
    }

    @Override
    public void close() {
      LEASES.remove(this);
    }

    @Override
    public String toString() {
      return resource;
    }
  }
}
