package examples.unboundedmetrictags;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;

/** Constants, enum constants, booleans and classes of status. */
public class OkFiniteTags {
  private final MeterRegistry registry;

  public OkFiniteTags(MeterRegistry registry) {
    this.registry = registry;
  }

  public void done(TimeUnit unit, boolean cached, int status, Throwable failure) {
    registry.counter("calls", "unit", unit.name(), "cached", String.valueOf(cached)).increment();
    registry.counter("calls", "outcome", status < 400 ? "success" : "error").increment();
    Counter.builder("failures")
        .tag("exception", failure.getClass().getSimpleName())
        .register(registry)
        .increment();
  }
}
