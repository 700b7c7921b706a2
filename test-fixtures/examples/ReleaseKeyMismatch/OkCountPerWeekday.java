package examples.releasekeymismatch;

import java.time.DayOfWeek;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Seven keys at most. */
public class OkCountPerWeekday {
  private final ConcurrentMap<DayOfWeek, AtomicInteger> booked = new ConcurrentHashMap<>();

  public void book(DayOfWeek day) {
    booked.computeIfAbsent(day, d -> new AtomicInteger()).incrementAndGet();
  }

  public void cancel(DayOfWeek day) {
    AtomicInteger count = booked.get(day);
    if (count != null) {
      count.decrementAndGet();
    }
  }
}
