package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.CutOffEnd;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.release.Enrolment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A class enters its objects in a holder and takes them out at their end, and a subclass overrides
 * that end without calling it.
 */
final class OverrideForgets {
  private OverrideForgets() {}

  static void check(Program program, Consumer<Finding> sink) {
    List<CutOffEnd> ends = CutOffEnd.in(program);
    if (ends.isEmpty()) {
      return;
    }
    for (Retention retention : program.retentions()) {
      if (!retention.field().owner().isTest()
          && retention.bounds().isEmpty()
          && !retention.releases().isEmpty()) {
        List<Enrolment> enrolments = Enrolment.in(retention, program);
        for (CutOffEnd each : enrolments.isEmpty() ? List.<CutOffEnd>of() : ends) {
          judge(retention, enrolments, each, program).ifPresent(sink);
        }
      }
    }
  }

  private static Optional<Finding> judge(
      Retention holder, List<Enrolment> enrolments, CutOffEnd cut, Program program) {
    Set<Executable> above = program.reachableFrom(cut.overridden());
    Set<Executable> below = program.reachableFrom(cut.end());
    Optional<Release> release =
        holder.releases().stream()
            .filter(each -> each.kind() == Release.Kind.PER_ENTRY)
            .filter(each -> above.contains(each.site().executable()))
            .findFirst();
    boolean forgets =
        holder.releases().stream().noneMatch(each -> below.contains(each.site().executable()));
    if (release.isEmpty() || !forgets || isOwn(holder, cut)) {
      return Optional.empty();
    }
    boolean only =
        holder.releases().stream()
            .filter(Release::inOperation)
            .allMatch(each -> above.contains(each.site().executable()));
    return enrolments.stream()
        .filter(
            each -> isOf(each, cut, program) && cut.inherits(each.through().executable(), program))
        .findFirst()
        .map(each -> report(holder, each, release.get(), cut, only));
  }

  /** Whether each object has a holder of its own, which goes with it. */
  private static boolean isOwn(Retention holder, CutOffEnd cut) {
    return !holder.field().node().isStatic()
        && (holder.field().owner().equals(cut.overridden().owner())
            || holder.field().owner().equals(cut.end().owner()));
  }

  private static boolean isOf(Enrolment enrolment, CutOffEnd cut, Program program) {
    return !enrolment.member().equals(cut.end().owner())
        && program.ancestorsOf(cut.end().owner()).contains(enrolment.member().name());
  }

  private static Finding report(
      Retention holder, Enrolment enrolment, Release release, CutOffEnd cut, boolean only) {
    String name = holder.field().name();
    String who = cut.end().owner().simpleName();
    String above = cut.overridden().owner().simpleName() + "." + cut.overridden().display();
    return Report.on(TwinReleaseForgotten.INFO, only ? Tier.WARNING : Tier.INFO, cut.end())
        .because(
            Evidence.Role.HOLDER,
            name + " of " + holder.field().owner().simpleName() + " holds every " + who,
            Report.place(holder.field()))
        .because(Evidence.Role.LIFETIME, holder.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            enrolment.through().executable().display() + " enters it",
            enrolment.through())
        .because(Evidence.Role.RELEASE, above + " leads to its removal", release.site())
        .because(
            Evidence.Role.RELEASE,
            cut.end().display() + " overrides that and does not call it",
            Report.place(cut.end()))
        .because(Evidence.Role.REPAIR, "Call super." + cut.end().name() + "() as well")
        .saying(
            name
                + " keeps every "
                + who
                + " after its "
                + cut.end().display()
                + ": "
                + enrolment.through().executable().display()
                + " enters it at line "
                + enrolment.through().line()
                + ", and "
                + above
                + ", which takes it out, is overridden and not called. Call super."
                + cut.end().name()
                + "() as well.");
  }
}
