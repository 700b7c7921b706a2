package io.github.unhoard.core.rule.process;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Beans without a scope of their own that a long-lived bean gets from its {@code Instance}, which
 * keeps each until it is destroyed.
 */
final class DependentInstances {
  private static final Set<String> INSTANCE =
      Set.of("jakarta.enterprise.inject.Instance", "javax.enterprise.inject.Instance");
  private static final Pattern SCOPE =
      Pattern.compile("\\w*Scoped|Singleton|Stateless|Stateful|MessageDriven|Model|\\w*Scope");

  private DependentInstances() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      if (call.method().name().equals("get")
          && !call.isReference()
          && call.receiver() instanceof Expression.FieldAccess field
          && INSTANCE.contains(field.type().name())
          && !call.site().executable().owner().isTest()) {
        judge(call, field, program).ifPresent(sink);
      }
    }
  }

  private static Optional<Finding> judge(
      CallSite call, Expression.FieldAccess field, Program program) {
    ClassInfo owner = call.site().executable().owner();
    List<TypeRef> bean = field.type().arguments();
    if (bean.size() != 1
        || program.lifetimeOf(owner.outermostInstance()).compareTo(Lifetime.SINGLETON) > 0
        || program.phaseOf(call.site(), null) != Phase.OPERATION
        || !isDependent(program.world().classNamed(bean.get(0).name()))
        || isDestroyedHere(owner, program)) {
      return Optional.empty();
    }
    String name = bean.get(0).simpleName();
    return Optional.of(
        Report.at(ExpensiveContextPerCall.INFO, Tier.WARNING, call.site())
            .because(
                Evidence.Role.HOLDER,
                field.name() + " keeps each " + name + " it gives, since that has no scope",
                call.site())
            .because(Evidence.Role.LIFETIME, program.lifetimeReasonOf(owner.outermostInstance()))
            .because(Evidence.Role.RELEASE, "nothing here calls destroy()")
            .because(Evidence.Role.REPAIR, "Call " + field.name() + ".destroy(…) after use")
            .saying(
                Wording.at(call.site())
                    + " gets a "
                    + name
                    + " each time it runs, and "
                    + field.name()
                    + " keeps each of them as long as the application runs, since a dependent bean"
                    + " ends with what it was made for. Call "
                    + field.name()
                    + ".destroy(…) after use, or give "
                    + name
                    + " a scope."));
  }

  /** Whether a class of the sources is a bean that ends with what it was made for. */
  private static boolean isDependent(@Nullable ClassInfo bean) {
    return bean != null
        && bean.node().kind() == ClassNode.Kind.CLASS
        && bean.node().annotations().stream()
            .noneMatch(each -> SCOPE.matcher(each.type().simpleName()).matches());
  }

  private static boolean isDestroyedHere(ClassInfo owner, Program program) {
    return program.callsWithin(owner).stream()
        .anyMatch(each -> each.method().name().equals("destroy"));
  }
}
