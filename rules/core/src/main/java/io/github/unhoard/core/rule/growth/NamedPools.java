package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Names that code puts together from data and gives to a pool that keeps an object for each. */
final class NamedPools {
  /** Only what is put together here is judged: code that passes a name on does not choose it. */
  private static final Set<String> COMPOSING = Set.of("format", "formatted", "concat", "join");

  private NamedPools() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      Optional<String> pool = program.catalog().poolOf(call.method());
      if (pool.isPresent()
          && !call.isReference()
          && !call.arguments().isEmpty()
          && !call.site().executable().owner().isTest()
          && isRepeated(call, program)) {
        parts(call.arguments().get(0), call, program).stream()
            .filter(each -> program.originOf(each, call.site()) == KeyOrigin.OPEN)
            .map(
                each ->
                    report(call, pool.get(), isUnique(each, program) ? Tier.WARNING : Tier.INFO))
            .min((one, other) -> one.tier().compareTo(other.tier()))
            .ifPresent(sink);
      }
    }
  }

  private static boolean isRepeated(CallSite call, Program program) {
    Site site = call.site();
    return site.executable().isConstructorLike()
        ? program.lifetimeOf(site.executable().owner()).compareTo(Lifetime.SINGLETON) > 0
        : program.phaseOf(site, null) == Phase.OPERATION;
  }

  /** The parts of a name that is put together; empty for one that is taken as it is. */
  private static List<Expression> parts(Expression name, CallSite call, Program program) {
    if (name instanceof Expression.Operation sum && sum.operator().equals("+")) {
      return sum.operands();
    }
    if (name instanceof Expression.Call made && COMPOSING.contains(made.method().name())) {
      return made.arguments();
    }
    if (name instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, call.site().executable().owner());
      return values.size() == 1 && !(values.get(0) instanceof Expression.LocalAccess)
          ? parts(values.get(0), call, program)
          : List.of();
    }
    return List.of();
  }

  /** Whether the value tells one object from all others, by its type or by its name. */
  private static boolean isUnique(Expression part, Program program) {
    String type = part.type().name();
    if (Set.of("int", "long", "java.lang.Integer", "java.lang.Long", "java.util.UUID")
        .contains(type)) {
      return true;
    }
    String name = "";
    if (part instanceof Expression.LocalAccess local) {
      name = local.local().name();
    } else if (part instanceof Expression.FieldAccess field) {
      name = field.name();
    } else if (part instanceof Expression.Call call) {
      name = call.method().name();
    }
    return program.catalog().vocabulary().isUnique(name);
  }

  private static Finding report(CallSite call, String pool, Tier tier) {
    String what = call.method().owner().simpleName() + "." + call.method().name() + "()";
    return Report.at(StrongInterner.INFO, tier, call.site())
        .because(Evidence.Role.HOLDER, pool + " keeps an object for each name, for ever")
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " gives " + what + " a name with data in it",
            call.site())
        .because(Evidence.Role.RELEASE, "it has no way to take one out")
        .because(Evidence.Role.REPAIR, "Use a constant name")
        .saying(
            Wording.at(call.site())
                + " gives "
                + what
                + " a name that it puts together from data, and "
                + pool
                + " keeps an object for each name until the JVM exits. Use a constant name, and"
                + " carry the data elsewhere.");
  }
}
