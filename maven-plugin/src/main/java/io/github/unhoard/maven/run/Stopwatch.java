package io.github.unhoard.maven.run;

import io.github.unhoard.reports.Phase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Wall time per phase; phases that recur are added up. */
public final class Stopwatch {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final LongSupplier nanos;
  private final Map<String, Long> spent = new LinkedHashMap<>();

  /** Asked for by another thread. */
  private volatile @Nullable String phase;

  /** A watch that reads the time from {@code nanos}. */
  public Stopwatch(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Does {@code work} as part of the phase {@code name}. */
  public <T> T time(String name, Supplier<T> work) {
    long start = nanos.getAsLong();
    phase = name;
    try {
      return work.get();
    } finally {
      phase = null;
      spent.merge(name, nanos.getAsLong() - start, Long::sum);
    }
  }

  /** The phase that the run is in; empty between them. */
  Optional<String> phase() {
    return Optional.ofNullable(phase);
  }

  /** The phases so far, in the order they first ran. */
  public List<Phase> phases() {
    return spent.entrySet().stream()
        .map(phase -> new Phase(phase.getKey(), phase.getValue() / NANOS_PER_MILLI))
        .toList();
  }
}
