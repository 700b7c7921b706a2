package examples.unboundedstaticcollection;

import com.google.common.collect.EvictingQueue;
import java.util.Queue;

/** Guava's queue evicts by itself. */
public class OkEvictingQueue {
  private static final Queue<Long> LATENCIES = EvictingQueue.create(512);

  public static synchronized void observe(long nanos) {
    LATENCIES.add(nanos);
  }

  public static synchronized double mean() {
    return LATENCIES.stream().mapToLong(Long::longValue).average().orElse(0);
  }
}
