package io.github.unhoard.maven.run;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.reports.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what a change adds, be it that a bound or release elsewhere went. */
final class Novelty {
  private Novelty() {}

  /**
   * {@code head} without what {@code base} has too. A finding that was weaker before the change
   * counts as added: the change took away what spoke for the code.
   */
  static Report of(Report head, Report base) {
    Map<String, List<Tier>> before = new HashMap<>();
    for (Finding finding : base.findings()) {
      before.computeIfAbsent(finding.fingerprint(), any -> new ArrayList<>()).add(finding.tier());
    }
    List<Accepted> accepted = new ArrayList<>(head.accepted());
    List<Finding> added = new ArrayList<>();
    head.findings().stream()
        .sorted(Comparator.comparing(Finding::tier))
        .forEach(
            finding -> {
              if (take(before.getOrDefault(finding.fingerprint(), List.of()), finding.tier())) {
                accepted.add(new Accepted(finding, Accepted.How.BASE_REVISION, ""));
              } else {
                added.add(finding);
              }
            });
    return head.with(
        added.stream().sorted().toList(),
        accepted.stream().sorted().toList(),
        head.ages(),
        warnings(base));
  }

  /** The weakest that is strong enough goes, so that a stronger finding finds its like. */
  private static boolean take(List<Tier> before, Tier tier) {
    return before.stream()
        .filter(each -> each.reaches(tier))
        .max(Comparator.naturalOrder())
        .map(before::remove)
        .orElse(false);
  }

  private static List<String> warnings(Report base) {
    long unread = base.problems().stream().filter(Problem::fatal).count();
    return unread == 0
        ? List.of()
        : List.of(
            "before the change, "
                + unread
                + " files could not be analysed; what is in them counts as added");
  }
}
