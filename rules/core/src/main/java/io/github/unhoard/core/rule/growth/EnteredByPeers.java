package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Objects that enter themselves with another of their own class, and stay there after their end.
 */
final class EnteredByPeers {
  private EnteredByPeers() {}

  static Optional<Finding> judge(RuleInfo rule, Retention retention, Program program) {
    ClassInfo owner = retention.field().owner();
    String teardown = EndOfLife.teardownOf(owner);
    if (teardown == null
        || retention.field().node().isStatic()
        || retention.borrowed()
        || !retention.bounds().isEmpty()
        || !retention.escapes().isEmpty()
        || retention.releases().stream().anyMatch(each -> takesOut(each))) {
      return Optional.empty();
    }
    return retention.growths().stream()
        .filter(each -> each.depth() == 0 && each.phase() != Phase.TEST)
        .filter(each -> each.site().executable().kind() == MethodNode.Kind.METHOD)
        .filter(each -> each.site().executable().owner().equals(owner))
        .filter(each -> isAtPeer(each, retention))
        .findFirst()
        .map(each -> report(rule, retention, each, teardown));
  }

  private static boolean takesOut(Release release) {
    return release.phase() != Phase.NEVER && release.phase() != Phase.TEST;
  }

  /** Whether {@code this} goes into the holder of another object. */
  private static boolean isAtPeer(Growth growth, Retention retention) {
    return (isItself(growth.key()) || isItself(growth.value()))
        && growth.node() instanceof Expression.Call call
        && call.receiver() instanceof Expression.FieldAccess holder
        && FieldKey.of(holder).equals(retention.field().key())
        && holder.receiver() != null
        && !(holder.receiver() instanceof Expression.This);
  }

  private static boolean isItself(@Nullable Expression added) {
    return added instanceof Expression.This self && !self.viaSuper();
  }

  private static Finding report(
      RuleInfo rule, Retention retention, Growth growth, String teardown) {
    String name = retention.field().name();
    String who = retention.field().owner().simpleName();
    return Report.on(rule, Tier.WARNING, retention.field())
        .because(
            Evidence.Role.HOLDER,
            "one " + who + " holds others in " + name,
            Report.place(retention.field()))
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " enters the " + who + " with another",
            growth.site())
        .because(Evidence.Role.RELEASE, "nothing removes one, not even " + teardown + "()")
        .because(Evidence.Role.REPAIR, "Remove it from the other in " + teardown + "()")
        .saying(
            name
                + " keeps every "
                + who
                + " that entered itself with another one: "
                + growth.site().executable().display()
                + " does so at line "
                + growth.site().line()
                + ", and nothing takes it out again, not even "
                + teardown
                + "(). Remove it there.");
  }
}
