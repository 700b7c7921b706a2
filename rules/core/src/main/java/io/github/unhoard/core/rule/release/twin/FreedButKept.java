package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Methods that give back what a thing uses also take the thing out of a holder, all but one: a
 * deviant among siblings, as in {@link PartLeftRunning}.
 */
final class FreedButKept {
  private static final int SIBLINGS = 2;
  private static final Pattern FREES =
      Pattern.compile("(deallocate|free|release|recycle|discard|destroy|dispose)([A-Z]\\w*)?");

  private FreedButKept() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<Growth> growth =
        retention.growths().stream()
            .filter(each -> each.site().executable().node() != null)
            .findFirst();
    if (growth.isEmpty() || retention.borrowed()) {
      return Optional.empty();
    }
    ClassInfo owner = retention.field().owner();
    return retention.releases().stream()
        .filter(each -> each.inOperation() && each.site().executable().owner().equals(owner))
        .map(each -> each.site().executable())
        .filter(each -> each.kind() == MethodNode.Kind.METHOD && each.parameters().size() == 1)
        .distinct()
        .flatMap(each -> deviant(each, retention, growth.get(), program).stream())
        .findFirst();
  }

  private static Optional<Finding> deviant(
      Executable taking, Retention retention, Growth growth, Program program) {
    List<CallSite> frees =
        program.callsWithin(taking.owner()).stream()
            .filter(each -> each.site().executable().owner().equals(taking.owner()))
            .filter(each -> !each.site().executable().equals(taking))
            .filter(each -> FREES.matcher(each.method().name()).matches())
            .filter(each -> each.receiver() instanceof Expression.FieldAccess)
            .filter(each -> argument(each) != null)
            .toList();
    List<CallSite> paired = new ArrayList<>();
    List<CallSite> alone = new ArrayList<>();
    for (CallSite free : frees) {
      (takesToo(free, taking, program) ? paired : alone).add(free);
    }
    return paired.size() >= SIBLINGS
            && alone.size() == 1
            && paired.stream()
                .allMatch(each -> each.method().name().equals(alone.get(0).method().name()))
        ? Optional.of(report(retention, growth, taking, alone.get(0)))
        : Optional.empty();
  }

  private static Expression.@Nullable LocalAccess argument(CallSite call) {
    return call.arguments().size() == 1
            && call.arguments().get(0) instanceof Expression.LocalAccess local
        ? local
        : null;
  }

  /** Whether the same method hands the same thing to {@code taking}. */
  private static boolean takesToo(CallSite free, Executable taking, Program program) {
    Expression.LocalAccess thing = argument(free);
    return thing != null
        && program.callGraph().callsFrom(free.site().executable()).stream()
            .filter(each -> program.callGraph().targetsOf(each).contains(taking))
            .map(FreedButKept::argument)
            .anyMatch(each -> SameCode.isSameLocal(each, thing));
  }

  private static Finding report(
      Retention retention, Growth growth, Executable taking, CallSite free) {
    String name = retention.field().name();
    String where = free.site().executable().display();
    return Report.on(TwinReleaseForgotten.INFO, Tier.INFO, retention.field())
        .because(
            Evidence.Role.HOLDER, name + " holds what is in use", Report.place(retention.field()))
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            where + " calls " + free.method().name() + "() and not " + taking.name() + "()",
            free.site())
        .because(Evidence.Role.REPAIR, "Call " + taking.name() + "() there as well")
        .saying(
            name
                + " keeps what "
                + where
                + " gives back at line "
                + free.site().line()
                + ": elsewhere "
                + free.method().name()
                + "() goes with "
                + taking.name()
                + "(), which takes it out. Call it there as well.");
  }
}
