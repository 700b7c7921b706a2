package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object enters a holder when it is made, and its close() leaves the holder only if the object
 * got further than that: one that is closed before stays.
 */
final class SkippedInClose {
  private SkippedInClose() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    for (Growth growth : growths) {
      if (!growth.site().executable().isConstructorLike()) {
        continue;
      }
      Context.Frame.Guard first = null;
      for (Release release : releases) {
        Optional<Context.Frame.Guard> guard = unlessFurther(release, growth, retention, program);
        if (guard.isEmpty()) {
          return Optional.empty();
        }
        first = first == null ? guard.get() : first;
      }
      if (first != null) {
        return Optional.of(report(retention, growth, releases.get(0), first));
      }
    }
    return Optional.empty();
  }

  /** The guard of {@code release} that does not hold for an object that was only just made. */
  private static Optional<Context.Frame.Guard> unlessFurther(
      Release release, Growth growth, Retention retention, Program program) {
    Executable method = release.site().executable();
    if (!ReleaseVerbs.endsItself(method)
        || !method.owner().equals(growth.site().executable().owner())) {
      return Optional.empty();
    }
    Set<String> used = FieldNames.in(release.key());
    used.addAll(FieldNames.in(growth.key()));
    used.addAll(FieldNames.in(growth.value()));
    used.add(retention.field().name());
    return Context.guards(release.site().context()).stream()
        .filter(guard -> FieldNames.in(guard.condition()).stream().noneMatch(used::contains))
        .filter(
            guard ->
                program
                    .whenMade(guard.condition(), method.owner())
                    .filter(outcome -> outcome != guard.holds())
                    .isPresent())
        .findFirst();
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, Context.Frame.Guard guard) {
    String name = retention.field().name();
    int line = guard.condition().range().startLine();
    Tier tier = ReleaseSkippedOnFailure.tierOf(retention);
    return Report.on(ReleaseSkippedOnFailure.INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, name + " holds the objects", Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds every object",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            "the condition at line " + line + " does not hold for an object that was only made",
            release.site())
        .because(Evidence.Role.REPAIR, "Remove it before that condition is asked")
        .saying(
            name
                + " keeps objects that are closed early: "
                + Wording.growth(growth)
                + " for each, but "
                + Wording.at(release.site())
                + " removes it only past the condition at line "
                + line
                + ", which is not met by an object that was just made. Remove it first.");
  }
}
