package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Multiplicity;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.SkippedUndoing;
import io.github.unhoard.core.tree.Expression;
import java.util.Optional;

/** A listener that keeps its owner is taken back at the owner's end, but not on every path. */
final class SkippedRemoval {
  private SkippedRemoval() {}

  /** The finding on {@code call}, which somebody takes back. */
  static Optional<Finding> judge(
      CallSite call,
      Expression listener,
      Publisher publisher,
      Optional<SkippedUndoing.Fault> fault,
      RuleInfo rule,
      Program program) {
    ClassInfo owner = call.site().executable().owner();
    boolean one =
        program.lifetimeOf(owner.outermostInstance()).compareTo(Lifetime.SINGLETON) <= 0
            || program.multiplicityOf(owner.outermostInstance()) == Multiplicity.ONE;
    boolean lasts =
        publisher.kind() == Publisher.Kind.PROCESS || publisher.kind() == Publisher.Kind.GIVEN;
    return one || !lasts || !Captures.enclosingInstance(listener, owner)
        ? Optional.empty()
        : fault.map(each -> report(call, publisher, each, rule));
  }

  private static Finding report(
      CallSite call, Publisher publisher, SkippedUndoing.Fault fault, RuleInfo rule) {
    String register = call.method().name();
    String owner = call.site().executable().owner().simpleName();
    return Report.at(rule, fault.sure() ? Tier.WARNING : Tier.INFO, call.site())
        .because(
            Evidence.Role.GROWTH,
            register + "() hands the listener to " + publisher.description(),
            call.site())
        .because(Evidence.Role.LIFETIME, publisher.reason())
        .because(Evidence.Role.RELEASE, fault.clause())
        .because(Evidence.Role.REPAIR, fault.repair())
        .saying(
            publisher.description()
                + " keeps some "
                + owner
                + " for as long as it lives: "
                + register
                + "() at line "
                + call.site().line()
                + " registers a listener, and "
                + fault.clause()
                + ". "
                + fault.repair()
                + ".");
  }
}
