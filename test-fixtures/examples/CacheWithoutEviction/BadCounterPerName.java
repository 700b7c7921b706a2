package examples.cachewithouteviction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.concurrent.atomic.AtomicLong;

/** A registry of counters: the program has as many as it names, yet nothing says so. */
public final class BadCounterPerName {
  private static final LoadingCache<String, Counter> COUNTERS = // LEAK: CacheWithoutEviction@warning: COUNTERS
      Caffeine.newBuilder().build(name -> new Counter());

  private BadCounterPerName() {}

  public static void count(String group, String name) {
    COUNTERS.get(group + "." + name).add();
  }

  /** Counts. */
  static final class Counter {
    private final AtomicLong value = new AtomicLong();

    void add() {
      value.incrementAndGet();
    }
  }
}
