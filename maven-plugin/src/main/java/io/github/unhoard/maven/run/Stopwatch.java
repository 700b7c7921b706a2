package io.github.unhoard.maven.run;

import io.github.unhoard.reports.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Wall time per phase; phases that recur are added up. */
public final class Stopwatch {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final LongSupplier nanos;
  private final Map<String, Long> spent = new LinkedHashMap<>();

  /** A watch that reads the time from {@code nanos}. */
  public Stopwatch(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Does {@code work} as part of the phase {@code name}. */
  public <T> T time(String name, Supplier<T> work) {
    long start = nanos.getAsLong();
    try {
      return work.get();
    } finally {
      spent.merge(name, nanos.getAsLong() - start, Long::sum);
    }
  }

  /** The phases so far, in the order they first ran. */
  public List<Phase> phases() {
    return spent.entrySet().stream()
        .map(phase -> new Phase(phase.getKey(), phase.getValue() / NANOS_PER_MILLI))
        .toList();
  }
}
