package io.github.unhoard.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a peer says of one file.
 *
 * @param failure why there is no result, one line; null when there is one
 * @param lines number of physical lines in the file; 0 without a result
 * @param seconds wall clock
 */
record PeerOutcome(
    @Nullable String failure, List<PeerWarning> warnings, int lines, double seconds) {
  private static final Comparator<PeerWarning> BY_PLACE =
      Comparator.comparing(PeerWarning::line)
          .thenComparing(PeerWarning::rule)
          .thenComparing(PeerWarning::className)
          .thenComparing(warning -> String.join(" ", warning.symbols()));

  PeerOutcome {
    warnings = warnings.stream().sorted(BY_PLACE).toList();
  }

  static PeerOutcome failed(String reason, double seconds) {
    return new PeerOutcome(reason, List.of(), 0, seconds);
  }

  /** Nobody asked. */
  static PeerOutcome none() {
    return new PeerOutcome(null, List.of(), 0, 0);
  }

  /** How many warnings are of these rules. */
  int count(Predicate<String> rules) {
    return (int) warnings.stream().map(PeerWarning::rule).filter(rules).count();
  }

  /**
   * The warnings of some rules as the scorer takes them: one finding for each symbol, so that any
   * of them may match.
   *
   * @param path of the file, as the corpus names it
   */
  AnalysisOutcome findings(String path, Predicate<String> rules) {
    return new AnalysisOutcome(
        failure,
        warnings.stream()
            .filter(warning -> rules.test(warning.rule()))
            .flatMap(warning -> findings(path, warning))
            .toList(),
        1,
        lines,
        List.of(),
        List.of(),
        seconds);
  }

  private static Stream<FindingRecord> findings(String path, PeerWarning warning) {
    List<String> symbols = warning.symbols().isEmpty() ? List.of("") : warning.symbols();
    return symbols.stream()
        .map(
            symbol ->
                new FindingRecord(
                    warning.rule(),
                    warning.tier(),
                    path,
                    warning.line(),
                    warning.className(),
                    symbol,
                    "",
                    List.of()));
  }
}
