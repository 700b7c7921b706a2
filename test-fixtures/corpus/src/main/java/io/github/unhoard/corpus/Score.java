package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one historic leak was scored.
 *
 * @param failure why it could not be scored, one line; null when it was
 * @param hits the findings that hit, strongest first
 * @param fixedSilent whether the strongest hit's rule no longer reports the symbol in the good
 *     version
 */
record Score(
    HistoricLeak leak,
    @Nullable String failure,
    List<Hit> hits,
    boolean fixedSilent,
    AnalysisOutcome bad,
    AnalysisOutcome good) {

  /** Whether any finding hit. */
  boolean hit() {
    return !hits.isEmpty();
  }

  /** Whether a finding of at least {@code threshold} hit. */
  boolean hit(Tier threshold) {
    return hits.stream().anyMatch(hit -> hit.finding().tier().reaches(threshold));
  }

  /**
   * A finding that hit.
   *
   * @param bySymbol whether the symbol matched, rather than the line
   */
  record Hit(FindingRecord finding, boolean bySymbol) {}
}
