package examples.listenerneverremoved;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** The metrics of the process keep each pool that was ever made. */
public class BadGaugeOfEachPool implements AutoCloseable {
  private final Deque<byte[]> free = new ArrayDeque<>();

  public BadGaugeOfEachPool(String name) {
    Metrics.registerGaugeIfAbsent(name, () -> free.size()); // LEAK: ListenerNeverRemoved@warning: BadGaugeOfEachPool
  }

  @Override
  public void close() {
    free.clear();
  }

  /** What the process measures. */
  public static final class Metrics {
    private static final Map<String, LongSupplier> GAUGES = new ConcurrentHashMap<>();

    private Metrics() {}

    public static void registerGaugeIfAbsent(String name, LongSupplier gauge) {
      GAUGES.putIfAbsent(name, gauge);
    }

    public static void removeGauge(String name) {
      GAUGES.remove(name);
    }
  }
}
