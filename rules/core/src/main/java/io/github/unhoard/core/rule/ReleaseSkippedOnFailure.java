package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.ConditionAtom;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** An entry that is added on every path but released on some only. */
final class ReleaseSkippedOnFailure implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ReleaseSkippedOnFailure",
          "release missing on a path",
          Tier.WARNING,
          "An entry is released on some paths only: not on failure, or not under every setting");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      if (retention.bounds().isEmpty() && !retention.field().owner().isTest()) {
        underOneSetting(retention, program)
            .or(() -> afterACallThatThrows(retention, program))
            .ifPresent(sink);
      }
    }
  }

  private static List<Growth> openGrowths(Retention retention) {
    return retention.growths().stream()
        .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
        .filter(each -> each.origin() == KeyOrigin.OPEN && !each.guarded())
        .toList();
  }

  /** Every release stands under a setting that the growth does not ask for. */
  private static Optional<Finding> underOneSetting(Retention retention, Program program) {
    List<Growth> growths = openGrowths(retention);
    List<Release> releases =
        retention.releases().stream().filter(r -> r.inOperation() && r.depth() == 0).toList();
    if (growths.isEmpty() || releases.isEmpty()) {
      return Optional.empty();
    }
    Set<ConditionAtom> common = new TreeSet<>(program.settingsAround(releases.get(0).site()));
    releases.forEach(each -> common.retainAll(program.settingsAround(each.site())));
    for (Growth growth : growths) {
      Set<ConditionAtom> missing = new TreeSet<>(common);
      missing.removeAll(program.settingsAround(growth.site()));
      boolean opposite =
          missing.stream()
              .anyMatch(a -> program.settingsAround(growth.site()).contains(a.negated()));
      if (!missing.isEmpty() && !opposite) {
        return Optional.of(setting(retention, growth, releases.get(0), missing.iterator().next()));
      }
    }
    return Optional.empty();
  }

  private static Finding setting(
      Retention retention, Growth growth, Release release, ConditionAtom atom) {
    String name = retention.field().name();
    Tier tier = retention.escapes().isEmpty() && !retention.borrowed() ? Tier.WARNING : Tier.INFO;
    return Report.on(INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, name + " holds the entries", Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
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

  /** The entry is used, by a call that may throw, right before it is removed, with no finally. */
  private static Optional<Finding> afterACallThatThrows(Retention retention, Program program) {
    List<Growth> growths = openGrowths(retention);
    List<Release> releases =
        retention.releases().stream()
            .filter(r -> r.inOperation() && r.depth() == 0)
            .filter(r -> r.kind() == Release.Kind.PER_ENTRY)
            .toList();
    if (growths.isEmpty() || releases.isEmpty()) {
      return Optional.empty();
    }
    for (Release release : releases) {
      if (!program.isExposedToFailure(release.site())) {
        return Optional.empty();
      }
    }
    Release release = releases.get(0);
    SourceRange use = program.usesEntryBefore(release.site(), retention.field());
    if (use == null || protectedAnyway(release)) {
      return Optional.empty();
    }
    String name = retention.field().name();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return Optional.of(
        Report.on(INFO, tier, retention.field())
            .because(
                Evidence.Role.HOLDER, name + " holds the entries", Report.place(retention.field()))
            .because(
                Evidence.Role.GROWTH,
                growths.get(0).site().executable().display() + " adds an entry",
                growths.get(0).site())
            .because(
                Evidence.Role.RELEASE,
                release.site().executable().display()
                    + " removes it only if the call at line "
                    + use.startLine()
                    + " does not throw",
                release.site())
            .because(Evidence.Role.REPAIR, "Move the removal into a finally block")
            .saying(
                name
                    + " keeps an entry whenever line "
                    + use.startLine()
                    + " throws: "
                    + Wording.at(release.site())
                    + " removes it after that call and not in a finally block. Move the removal"
                    + " into finally."));
  }

  private static boolean protectedAnyway(Release release) {
    return Context.frames(release.site().context()).stream()
        .anyMatch(
            frame ->
                frame instanceof Context.Frame.Finally || frame instanceof Context.Frame.Caught);
  }
}
