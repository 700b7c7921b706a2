package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;

/** A filter stops at a number of values. */
public class OkLimitedByFilter {
  private final MeterRegistry registry;

  public OkLimitedByFilter(MeterRegistry registry) {
    this.registry = registry;
    registry.config().meterFilter(MeterFilter.maximumAllowableTags("logins", "user", 100, MeterFilter.deny()));
  }

  public void loggedIn(String userId) {
    registry.counter("logins", "user", userId).increment();
  }
}
