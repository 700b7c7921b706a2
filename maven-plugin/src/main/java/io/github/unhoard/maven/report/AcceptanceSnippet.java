package io.github.unhoard.maven.report;

import io.github.unhoard.core.finding.Finding;
import java.util.List;

/** What to paste into {@code unhoard.yml} where a finding is meant to be there. */
final class AcceptanceSnippet {
  private AcceptanceSnippet() {}

  /** One is enough: the others are written alike. */
  static List<Line> of(Finding finding) {
    return List.of(
        Line.info("To accept the first, in unhoard.yml:"),
        Line.info("  accept:"),
        Line.info("    - rule: " + finding.rule()),
        Line.info("      symbol: " + finding.className() + "#" + finding.symbol()),
        Line.info("      reason: why it may stay"));
  }
}
