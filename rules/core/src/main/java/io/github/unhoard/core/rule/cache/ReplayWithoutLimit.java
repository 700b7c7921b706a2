package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A stream that keeps all that went through it, for those who subscribe later. */
final class ReplayWithoutLimit {
  private ReplayWithoutLimit() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      if (isUnlimited(call, program) && !call.site().executable().owner().isTest()) {
        program
            .fieldInitializedBy(call)
            .flatMap(field -> judge(call, field, program))
            .ifPresent(sink);
      }
    }
  }

  private static boolean isUnlimited(CallSite call, Program program) {
    TypeRef owner =
        call.receiver() == null ? call.method().owner() : program.catalog().typeOf(call.receiver());
    String name = "#" + call.method().name();
    return program.catalog().names("unlimitedReplays").contains(owner.name() + name)
        && (call.arguments().isEmpty() || !call.method().isStatic());
  }

  private static Optional<Finding> judge(CallSite call, FieldInfo field, Program program) {
    Lifetime lifetime =
        field.node().isStatic() ? Lifetime.PROCESS : program.lifetimeOf(field.owner());
    List<CallSite> emissions = inUse("emissions", field, program);
    if (lifetime == Lifetime.INSTANCE
        || emissions.isEmpty()
        || !inUse("terminations", field, program).isEmpty()) {
      return Optional.empty();
    }
    String reason =
        field.node().isStatic() ? "it is static" : program.lifetimeReasonOf(field.owner());
    CallSite emits = emissions.get(0);
    String name = field.name();
    return Optional.of(
        Report.on(CacheWithoutEviction.INFO, lifetime.isEvident() ? Tier.WARNING : Tier.INFO, field)
            .because(Evidence.Role.HOLDER, name + " replays all that it ever got", call.site())
            .because(Evidence.Role.LIFETIME, reason)
            .because(
                Evidence.Role.GROWTH,
                emits.site().executable().display() + " gives it one more",
                emits.site())
            .because(Evidence.Role.REPAIR, "Replay a limited number, or for a limited time")
            .saying(
                name
                    + " keeps all that it ever got, to replay it: "
                    + emits.site().executable().display()
                    + " gives it one more at line "
                    + emits.site().line()
                    + ", and it has no limit. Replay a limited number, or for a limited time."));
  }

  /** The calls on {@code field}, while its owner is in use, that the catalogue lists. */
  private static List<CallSite> inUse(String group, FieldInfo field, Program program) {
    return program.callsWithin(field.owner()).stream()
        .filter(each -> program.catalog().names(group).contains(each.method().name()))
        .filter(each -> field.key().isReadBy(each.receiver()))
        .filter(each -> program.phaseOf(each.site(), field) == Phase.OPERATION)
        .toList();
  }
}
