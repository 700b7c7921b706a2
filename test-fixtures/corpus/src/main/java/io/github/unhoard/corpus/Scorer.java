package io.github.unhoard.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores findings against the historic leaks; the corpus README states the rules. */
final class Scorer {
  private static final int LINES_AROUND = 3;

  private static final Comparator<Score.Hit> STRONGEST_FIRST =
      Comparator.comparing((Score.Hit hit) -> hit.finding().tier())
          .thenComparing(hit -> !hit.bySymbol())
          .thenComparing(hit -> hit.finding().line())
          .thenComparing(hit -> hit.finding().rule());

  private Scorer() {}

  static Score score(HistoricLeak leak, AnalysisOutcome bad, AnalysisOutcome good) {
    List<Score.Hit> hits =
        bad.findings().stream()
            .filter(finding -> finding.path().equals(leak.file()))
            .map(finding -> hit(leak, finding))
            .filter(Objects::nonNull)
            .sorted(STRONGEST_FIRST)
            .toList();
    boolean fixedSilent =
        good.failure() == null && !hits.isEmpty() && isSilent(leak, hits.get(0), good);
    return new Score(leak, failure(leak, bad, good), hits, fixedSilent, bad, good);
  }

  private static Score.@Nullable Hit hit(HistoricLeak leak, FindingRecord finding) {
    if (finding.symbol().equals(leak.symbol())) {
      return new Score.Hit(finding, true);
    }
    boolean near = Math.abs(finding.line() - leak.badLine()) <= LINES_AROUND;
    return near && isWithin(finding.className(), leak.className())
        ? new Score.Hit(finding, false)
        : null;
  }

  /** Nested classes lie within their outer class. */
  private static boolean isWithin(String className, String outer) {
    String inner = className.replace('$', '.');
    String wanted = outer.replace('$', '.');
    return inner.equals(wanted) || inner.startsWith(wanted + ".");
  }

  private static boolean isSilent(HistoricLeak leak, Score.Hit hit, AnalysisOutcome good) {
    String symbol = hit.finding().symbol();
    return good.findings().stream()
        .noneMatch(
            finding ->
                finding.rule().equals(hit.finding().rule())
                    && finding.path().equals(leak.file())
                    && finding.symbol().equals(symbol));
  }

  private static @Nullable String failure(
      HistoricLeak leak, AnalysisOutcome bad, AnalysisOutcome good) {
    if (bad.failure() != null) {
      return "bad version: " + bad.failure();
    }
    if (good.failure() != null) {
      return "good version: " + good.failure();
    }
    return bad.unread().stream()
        .filter(text -> text.startsWith(leak.file() + ":"))
        .findFirst()
        .map(text -> "the leaking file could not be read: " + text)
        .orElse(null);
  }
}
