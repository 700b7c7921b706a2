package examples.listenerneverremoved;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.ArrayDeque;
import java.util.Deque;

/** The name is put together anew to take the gauge out. */
public class OkGaugeRemovedByName implements AutoCloseable {
  private final Deque<Object> idle = new ArrayDeque<>();
  private final MetricRegistry metrics;
  private final String pool;

  public OkGaugeRemovedByName(String pool, MetricRegistry metrics) {
    this.pool = pool;
    this.metrics = metrics;
    metrics.register(MetricRegistry.name(pool, "idle"), (Gauge<Integer>) idle::size);
  }

  @Override
  public void close() {
    metrics.remove(MetricRegistry.name(pool, "idle"));
  }
}
