package examples.unboundedstaticcollection;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A sweep removes what has expired; it is scheduled by method reference. */
public final class OkRemoveIfSweep {
  private static final Map<String, Instant> ISSUED = new ConcurrentHashMap<>();

  private OkRemoveIfSweep() {}

  public static void start(ScheduledExecutorService timer) {
    timer.scheduleWithFixedDelay(OkRemoveIfSweep::sweep, 1, 1, TimeUnit.MINUTES);
  }

  public static void issue(String voucher) {
    ISSUED.put(voucher, Instant.now());
  }

  private static void sweep() {
    Instant limit = Instant.now().minus(Duration.ofHours(1));
    ISSUED.entrySet().removeIf(entry -> entry.getValue().isBefore(limit));
  }
}
