package examples.listenerneverremoved;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.ArrayDeque;
import java.util.Deque;

/** There is one gauge of a name, so there can be no second pool. */
public class OkGaugeOfOneName implements AutoCloseable {
  private final Deque<Object> idle = new ArrayDeque<>();

  public OkGaugeOfOneName(MetricRegistry metrics) {
    metrics.register(
        MetricRegistry.name(OkGaugeOfOneName.class, "idle"), (Gauge<Integer>) idle::size);
    metrics.gauge("pool.size", () -> () -> idle.size());
  }

  @Override
  public void close() {
    idle.clear();
  }
}
