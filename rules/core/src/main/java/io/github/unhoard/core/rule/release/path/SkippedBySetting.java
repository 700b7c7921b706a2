package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.ConditionAtom;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every release stands under a setting that the growth does not ask for. */
final class SkippedBySetting {
  private SkippedBySetting() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    Set<ConditionAtom> common = new TreeSet<>(program.settingsAround(releases.get(0).site()));
    releases.forEach(each -> common.retainAll(program.settingsAround(each.site())));
    for (Growth growth : growths) {
      Set<ConditionAtom> missing = new TreeSet<>(common);
      missing.removeAll(program.settingsAround(growth.site()));
      boolean opposite =
          missing.stream()
              .anyMatch(a -> program.settingsAround(growth.site()).contains(a.negated()));
      if (!missing.isEmpty() && !opposite) {
        return Optional.of(report(retention, growth, releases.get(0), missing.iterator().next()));
      }
    }
    return SkippedWithoutTask.judge(retention, growths, releases, program);
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, ConditionAtom atom) {
    String name = retention.field().name();
    Tier tier = retention.escapes().isEmpty() && !retention.borrowed() ? Tier.WARNING : Tier.INFO;
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds whatever the setting",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display() + " removes only if " + atom,
            release.site())
        .because(Evidence.Role.REPAIR, "Add only if " + atom + ", or remove in any case")
        .saying(
            name
                + " grows whatever the setting but shrinks only if "
                + atom
                + ": "
                + Wording.growth(growth)
                + ", and "
                + Wording.at(release.site())
                + " is reached only then. Add the entry under the same condition, or remove it"
                + " in any case.");
  }
}
