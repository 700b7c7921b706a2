package examples.listenerneverremoved;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.ArrayDeque;
import java.util.Deque;

/** The registry keeps a gauge for each pool there ever was, and the gauge keeps the pool. */
public class BadGaugePerPool implements AutoCloseable {
  private final Deque<Object> idle = new ArrayDeque<>();

  public BadGaugePerPool(String name, MetricRegistry metrics) {
    metrics.register("pool." + name + ".idle", (Gauge<Integer>) idle::size); // LEAK: ListenerNeverRemoved@warning: close()
  }

  @Override
  public void close() {
    idle.clear();
  }
}
