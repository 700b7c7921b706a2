package examples.unboundedmetrictags;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** The gauge leaves with the pool. */
public class OkRemovedWithOwner implements AutoCloseable {
  private final MeterRegistry registry;
  private final Gauge gauge;
  private int active;

  public OkRemovedWithOwner(MeterRegistry registry, String poolId) {
    this.registry = registry;
    gauge = Gauge.builder("pool.active", this, pool -> pool.active).tag("pool", poolId).register(registry);
  }

  public void borrow() {
    active++;
  }

  @Override
  public void close() {
    registry.remove(gauge);
  }
}
