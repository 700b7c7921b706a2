package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.SkippedUndoing;
import io.github.unhoard.core.rule.release.Enrolment;
import java.util.List;
import java.util.Optional;

/**
 * An object enters itself in a holder through a method of its owner, and leaves through another,
 * but not on every path.
 */
final class SkippedDeparture {
  private SkippedDeparture() {}

  static Optional<Finding> judge(
      Retention holder, List<Growth> growths, SkippedUndoing undoing, Program program) {
    for (Enrolment each : Enrolment.in(holder, program)) {
      ClassInfo member = each.member();
      boolean foreign =
          growths.contains(each.growth())
              && each.through().executable().owner().equals(member)
              && !holder.field().owner().equals(member)
              && !each.growth().site().equals(each.through());
      Optional<CallSite> entering =
          foreign
              ? program.callGraph().callsFrom(each.through().executable()).stream()
                  .filter(call -> call.site().equals(each.through()))
                  .findFirst()
              : Optional.empty();
      Optional<Finding> found =
          entering.flatMap(
              call ->
                  undoing
                      .of(call, Departures.of(member, holder, program))
                      .map(fault -> report(holder, each, fault)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Finding report(Retention holder, Enrolment enrolment, SkippedUndoing.Fault fault) {
    String name = holder.field().name();
    String who = enrolment.member().simpleName();
    Tier tier =
        fault.sure() && holder.lifetime().isEvident()
            ? ReleaseSkippedOnFailure.tierOf(holder)
            : Tier.INFO;
    return ReleaseSkippedOnFailure.about(holder, tier)
        .because(
            Evidence.Role.GROWTH,
            enrolment.through().executable().display() + " enters the " + who,
            enrolment.through())
        .because(Evidence.Role.RELEASE, fault.clause())
        .because(Evidence.Role.REPAIR, fault.repair())
        .saying(
            name
                + " of "
                + holder.field().owner().simpleName()
                + " keeps some "
                + who
                + ": "
                + enrolment.through().executable().display()
                + " enters it at line "
                + enrolment.through().line()
                + ", and "
                + fault.clause()
                + ". "
                + fault.repair()
                + ".");
  }
}
