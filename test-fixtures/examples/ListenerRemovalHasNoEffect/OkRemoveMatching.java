package examples.listenerremovalhasnoeffect;

/** The lambda selects the gauges that go; it was never registered itself. */
public class OkRemoveMatching {
  interface GaugeFilter {
    boolean matches(String name, Object gauge);
  }

  interface GaugeRegistry {
    void removeMatching(GaugeFilter filter);
  }

  private final GaugeRegistry registry;

  public OkRemoveMatching(GaugeRegistry registry) {
    this.registry = registry;
  }

  public void unregisterGauges(String segment) {
    registry.removeMatching((name, gauge) -> name.contains(segment));
  }
}
