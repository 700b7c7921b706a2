package examples.unboundedstaticcollection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.LongAdder;

/** Of executors a program makes a handful, mostly: this is no certainty. */
public class BadKeyedByExecutor {
  private static final Map<ScheduledExecutorService, LongAdder> FLUSHES = new ConcurrentHashMap<>(); // LEAK: UnboundedStaticCollection@warning: FLUSHES

  public static void flushed(ScheduledExecutorService executor) {
    FLUSHES.computeIfAbsent(executor, each -> new LongAdder()).increment();
  }
}
