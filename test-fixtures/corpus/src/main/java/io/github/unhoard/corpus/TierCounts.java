package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.util.Collection;
import java.util.Locale;

/** How many findings of each tier there are. */
record TierCounts(int errors, int warnings, int infos) {

  static TierCounts of(Collection<FindingRecord> findings) {
    return new TierCounts(
        count(findings, Tier.ERROR), count(findings, Tier.WARNING), count(findings, Tier.INFO));
  }

  private static int count(Collection<FindingRecord> findings, Tier tier) {
    return (int) findings.stream().filter(finding -> finding.tier() == tier).count();
  }

  /** {@code count} per 10,000 of {@code lines}, two decimals. */
  static String perTenThousand(int count, long lines) {
    return lines == 0 ? "-" : String.format(Locale.ROOT, "%.2f", count * 10_000.0 / lines);
  }
}
