package examples.unboundedlonglivedcollection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** start() fills the table through a lambda that is called before it returns. */
public class OkFilledWhileStarting {
  private final Map<String, Long> limits = new HashMap<>();
  private final List<String> tenants;

  public OkFilledWhileStarting(List<String> tenants) {
    this.tenants = List.copyOf(tenants);
  }

  public void start() {
    eachTenant(tenantId -> limits.put(tenantId, 100L));
  }

  public void stop() {
    limits.clear();
  }

  public long limitOf(String tenantId) {
    return limits.getOrDefault(tenantId, 0L);
  }

  private void eachTenant(Consumer<String> visitor) {
    for (String each : tenants) {
      visitor.accept(each);
    }
  }
}
