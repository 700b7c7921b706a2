package examples.listenerneverremoved;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The metrics of the process let go of a pool that is closed. */
public class OkGaugeTakenBack implements AutoCloseable {
  private final Deque<byte[]> free = new ArrayDeque<>();
  private final String name;

  public OkGaugeTakenBack(String name) {
    this.name = name;
    Metrics.registerGaugeIfAbsent(name, () -> free.size());
  }

  @Override
  public void close() {
    free.clear();
    Metrics.removeMetrics(name);
  }

  /** What the process measures. */
  public static final class Metrics {
    private static final Map<String, LongSupplier> GAUGES = new ConcurrentHashMap<>();

    private Metrics() {}

    public static void registerGaugeIfAbsent(String name, LongSupplier gauge) {
      GAUGES.putIfAbsent(name, gauge);
    }

    public static void removeMetrics(String name) {
      GAUGES.remove(name);
    }
  }
}
