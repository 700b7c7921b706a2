package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Supplier;

/** The statement's text becomes the meter's name. */
public class BadNameFromSql {
  private final MeterRegistry registry;

  public BadNameFromSql(MeterRegistry registry) {
    this.registry = registry;
  }

  public <T> T timed(String sql, Supplier<T> execution) {
    return registry.timer("sql." + sql).record(execution); // LEAK: UnboundedMetricTags: timed
  }
}
