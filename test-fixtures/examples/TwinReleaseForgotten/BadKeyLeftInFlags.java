package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tenants come and go, and those that were let off their limit are remembered for ever. */
public class BadKeyLeftInFlags {
  private final Map<Tenant, StringBuilder> pending = new HashMap<>();
  private final Set<Tenant> busy = new HashSet<>();
  private final Set<Tenant> unthrottled = new HashSet<>(); // LEAK: TwinReleaseForgotten@warning: unthrottled

  public synchronized void admit(Tenant tenant) {
    pending.put(tenant, new StringBuilder());
  }

  public synchronized void begin(Tenant tenant) {
    busy.add(tenant);
  }

  public synchronized void finish(Tenant tenant) {
    busy.remove(tenant);
  }

  public synchronized void unthrottle(Tenant tenant) {
    unthrottled.add(tenant);
  }

  public synchronized void throttle(Tenant tenant) {
    unthrottled.remove(tenant);
  }

  public synchronized boolean isThrottled(Tenant tenant) {
    return !unthrottled.contains(tenant);
  }

  public synchronized void unregister(Tenant tenant) {
    pending.remove(tenant);
    busy.remove(tenant);
  }

  public synchronized void unregisterAll() {
    pending.clear();
    busy.clear();
  }

  /** Whose work it is. */
  public static final class Tenant {}
}
