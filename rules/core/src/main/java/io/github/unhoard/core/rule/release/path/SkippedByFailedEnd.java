package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * An object takes itself out of a holder at its end, but only after a call that talks to the world
 * and may fail: a second try to end it is made by few.
 */
final class SkippedByFailedEnd {
  private SkippedByFailedEnd() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    boolean oneByOne = releases.stream().allMatch(r -> r.kind() == Release.Kind.PER_ENTRY);
    boolean apart =
        growths.stream()
            .map(each -> each.site().executable())
            .noneMatch(each -> releases.stream().anyMatch(r -> r.site().executable().equals(each)));
    if (!oneByOne || !apart) {
      return Optional.empty();
    }
    List<Obligations.Closing> closing = SkippedByException.closing(releases);
    SourceRange first = null;
    for (Release release : releases) {
      Executable method = release.site().executable();
      List<SourceRange> failures =
          ReleaseVerbs.endsItself(method) && Departures.namesItself(release.key())
              ? program.obligations().failuresBefore(Obligations.Closing.of(release), closing)
              : List.of();
      if (failures.isEmpty()) {
        return Optional.empty();
      }
      first = first == null ? failures.get(0) : first;
    }
    return first == null
        ? Optional.empty()
        : Optional.of(report(retention, growths.get(0), releases.get(0), first));
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, SourceRange failure) {
    String name = retention.field().name();
    int line = failure.startLine();
    Tier tier =
        retention.lifetime().isEvident() ? ReleaseSkippedOnFailure.tierOf(retention) : Tier.INFO;
    return Report.on(ReleaseSkippedOnFailure.INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, name + " holds the objects", Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds every object",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display()
                + " removes it only if the call at line "
                + line
                + " does not fail",
            release.site())
        .because(Evidence.Role.REPAIR, "Remove it first, or in a finally block")
        .saying(
            name
                + " keeps objects whose end fails: "
                + Wording.at(release.site())
                + " removes one after the call at line "
                + line
                + ", which talks to the world and may throw. Remove it first, or in finally.");
  }
}
