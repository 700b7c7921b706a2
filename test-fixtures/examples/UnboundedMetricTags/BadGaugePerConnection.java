package examples.unboundedmetrictags;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;

/** A gauge for each connection, with its id, that outlives the connection. */
public class BadGaugePerConnection implements AutoCloseable {
  private final String id = UUID.randomUUID().toString();
  private long bytes;

  public BadGaugePerConnection(MeterRegistry registry) {
    Gauge.builder("connection.bytes", this, connection -> connection.bytes).tag("id", id).register(registry); // LEAK: UnboundedMetricTags: BadGaugePerConnection
  }

  public void received(int count) {
    bytes += count;
  }

  @Override
  public void close() {
    bytes = 0;
  }
}
