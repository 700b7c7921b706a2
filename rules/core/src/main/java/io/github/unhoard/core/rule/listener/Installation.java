package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** A static call without arguments that installs something of a library in the whole process. */
final class Installation {
  private Installation() {}

  static boolean isMadeBy(CallSite call) {
    return call.method().isStatic() && call.arguments().isEmpty();
  }

  /** The finding on one whose owner has an end that does not undo it. */
  static Optional<Finding> judge(
      CallSite call, Set<String> undoing, RuleInfo rule, Program program) {
    ClassInfo owner = call.site().executable().owner();
    String teardown = EndOfLife.teardownOf(owner);
    Phase phase = program.phaseOf(call.site(), null);
    if (teardown == null
        || program.isStaticOnly(call.site().executable())
        || program.isOnce(call.site())
        || phase == Phase.NEVER
        || phase == Phase.TEST
        || phase == Phase.TEARDOWN) {
      return Optional.empty();
    }
    boolean single =
        program.lifetimeOf(owner.outermostInstance()).compareTo(Lifetime.SINGLETON) <= 0;
    String installs = call.method().owner().simpleName() + "." + call.method().name() + "()";
    String undo = undoing.stream().sorted().findFirst().orElseThrow() + "()";
    return Optional.of(
        Report.at(rule, single ? Tier.INFO : Tier.WARNING, call.site())
            .because(
                Evidence.Role.GROWTH, installs + " installs it in the whole process", call.site())
            .because(Evidence.Role.LIFETIME, installs + " is static")
            .because(
                Evidence.Role.RELEASE, "nothing calls " + undo + ", not even " + teardown + "()")
            .because(Evidence.Role.REPAIR, "Call " + undo + " in " + teardown + "()")
            .saying(
                "What "
                    + installs
                    + " at line "
                    + call.site().line()
                    + " installs stays when its "
                    + owner.simpleName()
                    + " ends: nothing calls "
                    + undo
                    + ", not even "
                    + teardown
                    + "(). Call it there."));
  }
}
