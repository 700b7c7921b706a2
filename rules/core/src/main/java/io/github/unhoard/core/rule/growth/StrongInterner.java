package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Statement;
import java.util.Optional;
import java.util.function.Consumer;

/** A long-lived interner that holds what it was given strongly. */
public final class StrongInterner implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "StrongInterner",
          "growth without release",
          Tier.ERROR,
          "A long-lived strong interner is fed from outside and keeps every value");
  private static final String INTERNER = "com.google.common.collect.Interner";
  private static final String FACTORY = "com.google.common.collect.Interners";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (FieldInfo field : program.world().fields()) {
      if (!field.owner().isTest()
          && program.catalog().isA(field.node().type(), INTERNER)
          && isStrong(field, program)) {
        judge(field, program).ifPresent(sink);
      }
    }
    for (Retention retention : program.retentions()) {
      boolean lives =
          retention.lifetime() == Lifetime.PROCESS || retention.lifetime() == Lifetime.SINGLETON;
      if (lives && !retention.holderKind().equals("cache") && !retention.field().owner().isTest()) {
        homemade(retention, program).ifPresent(sink);
      }
    }
  }

  private static boolean isStrong(FieldInfo field, Program program) {
    var values = program.valuesOf(field.key());
    return !values.isEmpty() && values.stream().allMatch(StrongInterner::makesStrong);
  }

  private static boolean makesStrong(Expression value) {
    if (!(value instanceof Expression.Call call)) {
      return false;
    }
    if (call.method().name().equals("newStrongInterner")) {
      return call.method().owner().name().equals(FACTORY);
    }
    boolean strong = true;
    Expression at = call;
    while (at instanceof Expression.Call step) {
      strong &= !step.method().name().equals("weak");
      if (step.method().name().equals("newBuilder")
          && step.method().owner().name().equals(FACTORY)) {
        return strong && call.method().name().equals("build");
      }
      at = step.receiver();
    }
    return false;
  }

  private static Optional<Finding> judge(FieldInfo field, Program program) {
    Lifetime lifetime =
        field.node().isStatic() ? Lifetime.PROCESS : program.lifetimeOf(field.owner());
    String reason =
        field.node().isStatic() ? "it is static" : program.lifetimeReasonOf(field.owner());
    for (CallSite call : program.calls()) {
      if (call.method().name().equals("intern") && field.key().isReadBy(call.receiver())) {
        boolean open =
            call.isReference()
                || program.originOf(call.arguments().get(0), call.site()) == KeyOrigin.OPEN;
        if (open && program.phaseOf(call.site(), field) == Phase.OPERATION) {
          return switch (lifetime) {
            case PROCESS, SINGLETON -> {
              boolean data =
                  !call.isReference()
                      && DataKeys.include(call.arguments().get(0), call.site(), program);
              yield Optional.of(report(field, data ? Tier.ERROR : Tier.WARNING, reason, call));
            }
            case LONG_LIVED -> Optional.of(report(field, Tier.WARNING, reason, call));
            case PERHAPS_LONG -> Optional.of(report(field, Tier.INFO, reason, call));
            case INSTANCE -> Optional.empty();
          };
        }
      }
    }
    return Optional.empty();
  }

  private static Finding report(FieldInfo field, Tier tier, String lifetime, CallSite call) {
    return Report.on(INFO, tier, field)
        .because(
            Evidence.Role.HOLDER,
            field.name() + " is a strong interner, which has no way to remove a value",
            Report.place(field))
        .because(Evidence.Role.LIFETIME, "it lives long: " + lifetime)
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " interns an open value",
            call.site())
        .because(Evidence.Role.REPAIR, "Use Interners.newWeakInterner()")
        .repairedBy(weak(field))
        .saying(
            field.name()
                + " keeps one copy of every value it was ever given: "
                + Wording.at(call.site())
                + " interns what comes from outside, and a strong interner never lets go. Use"
                + " Interners.newWeakInterner(), or give the interner the life of the work it"
                + " serves.");
  }

  private static Optional<Fix> weak(FieldInfo field) {
    Expression at = field.node().initializer();
    while (at instanceof Expression.Call call) {
      String weak =
          switch (call.method().name()) {
            case "newStrongInterner" -> "newWeakInterner";
            case "strong" -> "weak";
            default -> "";
          };
      if (!weak.isEmpty()) {
        return Repair.in(field.owner().unit())
            .rename(call, weak)
            .titled("Let the interner hold its values weakly");
      }
      at = call.receiver();
    }
    return Optional.empty();
  }

  /** A map of values to themselves that only grows. */
  private static Optional<Finding> homemade(Retention retention, Program program) {
    return GrowOnly.of(retention, program)
        .filter(verdict -> mapsToItself(verdict.leading()))
        .map(verdict -> reportMap(verdict, verdict.leading()));
  }

  private static boolean mapsToItself(Growth growth) {
    if (growth.depth() != 0 || !(growth.node() instanceof Expression.Call call)) {
      return false;
    }
    if (call.arguments().size() == 2
        && SameCode.isSameLocal(call.arguments().get(0), call.arguments().get(1))) {
      return true;
    }
    return call.method().name().equals("computeIfAbsent")
        && call.arguments().size() == 2
        && call.arguments().get(1) instanceof Expression.Lambda lambda
        && lambda.parameters().size() == 1
        && lambda.body() instanceof Statement.Return result
        && result.value() instanceof Expression.LocalAccess returned
        && returned.local().id() == lambda.parameters().get(0).id();
  }

  private static Finding reportMap(GrowOnly verdict, Growth growth) {
    Retention retention = verdict.retention();
    String name = retention.field().name();
    return Report.on(INFO, verdict.tierOfGrowthAlone(), retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " maps values to themselves, as an interner does",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, "it lives long: " + retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an open value",
            growth.site())
        .because(Evidence.Role.RELEASE, "no code takes a value out")
        .because(Evidence.Role.REPAIR, "Use a weak interner")
        .saying(
            name
                + " is an interner made by hand that keeps every value "
                + Wording.until(retention)
                + ": "
                + Wording.growth(growth)
                + ", and nothing ever removes one. Use a weak interner, or give it the life of the"
                + " work it serves.");
  }
}
