package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.flow.Exits;
import io.github.unhoard.core.rule.FinallyRepair;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;

/** An exception, or an early return, leaves between the adding of an entry and its removal. */
final class SkippedByException {
  private SkippedByException() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    if (releases.stream().anyMatch(each -> each.kind() != Release.Kind.PER_ENTRY)) {
      return Optional.empty();
    }
    List<Obligations.Closing> closing = closing(releases);
    for (Growth growth : growths) {
      Optional<Release> release =
          releases.stream()
              .filter(r -> r.site().executable().equals(growth.site().executable()))
              .filter(r -> r.site().range().startOffset() > growth.site().range().startOffset())
              .findFirst();
      if (release.isEmpty()) {
        continue;
      }
      Optional<Exits> exits =
          program
              .obligations()
              .within(
                  growth.site(),
                  new Obligations.Growing(growth.node(), growth.key(), growth.value()),
                  closing);
      if (exits.isPresent()) {
        boolean others =
            releases.stream()
                .anyMatch(r -> !r.site().executable().equals(growth.site().executable()));
        Optional<Finding> found = report(retention, growth, release.get(), exits.get(), others);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  static List<Obligations.Closing> closing(List<Release> releases) {
    return releases.stream().map(Obligations.Closing::of).toList();
  }

  private static Optional<Finding> report(
      Retention retention, Growth growth, Release release, Exits exits, boolean others) {
    int from = growth.site().range().endOffset();
    Optional<SourceRange> thrown = firstAfter(exits.thrown(), from);
    // What leaves by return may have been handed on to whoever removes it elsewhere.
    Optional<SourceRange> returned = others ? Optional.empty() : firstAfter(exits.returned(), from);
    if (thrown.isEmpty() && returned.isEmpty()) {
      return Optional.empty();
    }
    String name = retention.field().name();
    SourceRange at = thrown.or(() -> returned).orElseThrow();
    String way = thrown.isPresent() ? "an exception at line " : "the return at line ";
    Tier tier =
        others || !retention.lifetime().isEvident()
            ? Tier.INFO
            : ReleaseSkippedOnFailure.tierOf(retention);
    Location place = new Location(growth.site().location().path(), at);
    return Optional.of(
        ReleaseSkippedOnFailure.about(retention, tier)
            .because(
                Evidence.Role.GROWTH,
                growth.site().executable().display() + " adds an entry",
                growth.site())
            .because(Evidence.Role.GROWTH, way + at.startLine() + " leaves the entry there", place)
            .because(
                Evidence.Role.RELEASE,
                "the removal in the same method is not reached then",
                release.site())
            .because(Evidence.Role.REPAIR, "Move the removal into a finally block")
            .repairedBy(
                FinallyRepair.of(growth.site(), growth.node(), release.node(), "the removal"))
            .saying(
                name
                    + " keeps its entry when "
                    + way
                    + at.startLine()
                    + " leaves "
                    + growth.site().executable().display()
                    + ": the entry was added at line "
                    + growth.site().line()
                    + " and is removed at line "
                    + release.site().line()
                    + ", which is not reached then. Move the removal into finally."));
  }

  private static Optional<SourceRange> firstAfter(List<SourceRange> exits, int offset) {
    return exits.stream().filter(each -> each.startOffset() >= offset).findFirst();
  }
}
