package examples.unboundedmetrictags;

import io.micrometer.core.instrument.MeterRegistry;

/** No two messages are alike. */
public class BadExceptionMessage {
  private final MeterRegistry registry;

  public BadExceptionMessage(MeterRegistry registry) {
    this.registry = registry;
  }

  public void failed(Exception failure) {
    registry.counter("failures", "message", failure.getMessage()).increment(); // LEAK: UnboundedMetricTags@warning: failed
  }
}
