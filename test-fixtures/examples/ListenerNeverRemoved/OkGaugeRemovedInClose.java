package examples.listenerneverremoved;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.ArrayDeque;
import java.util.Deque;

/** Closing takes the gauge out of the registry. */
public class OkGaugeRemovedInClose implements AutoCloseable {
  private final Deque<Object> idle = new ArrayDeque<>();
  private final MetricRegistry metrics;
  private final String gauge;

  public OkGaugeRemovedInClose(String name, MetricRegistry metrics) {
    this.metrics = metrics;
    gauge = "pool." + name + ".idle";
    metrics.register(gauge, (Gauge<Integer>) idle::size);
  }

  @Override
  public void close() {
    metrics.remove(gauge);
  }
}
