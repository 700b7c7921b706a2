package examples.unboundedstaticcollection;

import io.github.unhoard.annotations.Bounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class OkBoundedClaim {
  /** Tenants sign a contract first. */
  @Bounded(max = 200, by = "one entry per tenant")
  private static final Map<String, String> COLOUR_BY_TENANT = new ConcurrentHashMap<>();

  private static final List<String> STEPS = new ArrayList<>();

  public void paint(String tenant, String colour) {
    COLOUR_BY_TENANT.put(tenant, colour);
  }

  @Bounded(by = "plug-ins are loaded at start-up only")
  static class Plugins {
    static final List<String> NAMES = new ArrayList<>();

    void load(String name) {
      NAMES.add(name);
    }
  }

  static {
    STEPS.add("start");
  }
}
