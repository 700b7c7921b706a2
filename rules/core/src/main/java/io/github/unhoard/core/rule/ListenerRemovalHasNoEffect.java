package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Expression;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A listener is "removed" by a lambda, method reference or fresh object, which never equals the one
 * that was added: JLS 15.13.3 and 15.27.4 let each evaluation make a new object.
 */
final class ListenerRemovalHasNoEffect implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ListenerRemovalHasNoEffect",
          "listeners and registrations",
          Tier.ERROR,
          "A listener is removed by a fresh object that equals no registered one");
  private static final Set<String> SELECTORS =
      Set.of("java.util.function.Predicate", "java.util.function.BiPredicate", "java.util.function.Function");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      if (!call.isReference()
          && !call.site().executable().owner().isTest()
          && ListenerVerbs.removed(call.method().name()).isPresent()) {
        call.arguments().stream()
            .filter(argument -> isFresh(argument, program) && !selects(argument))
            .findFirst()
            .ifPresent(argument -> sink.accept(report(call, argument)));
      }
    }
  }

  private static boolean selects(Expression argument) {
    return SELECTORS.contains(argument.type().name());
  }

  private static boolean isFresh(Expression argument, Program program) {
    if (argument instanceof Expression.Lambda || argument instanceof Expression.MethodReference) {
      return true;
    }
    return argument instanceof Expression.New creation
        && creation.body() != null
        && creation.body().methods().stream().noneMatch(method -> method.name().equals("equals"))
        && program.catalog().holderKind(creation.type()).isEmpty();
  }

  private static Finding report(CallSite call, Expression argument) {
    String what =
        argument instanceof Expression.Lambda
            ? "this lambda"
            : argument instanceof Expression.MethodReference reference
                ? "this evaluation of ::" + reference.method().name()
                : "this anonymous object";
    String name = call.method().name();
    return Report.at(INFO, Tier.ERROR, call.site())
        .because(
            Evidence.Role.RELEASE,
            what + " is a new object each time and equals no registered listener",
            call.site())
        .because(
            Evidence.Role.REPAIR,
            "Keep the listener in a field, and pass that field when adding and when removing")
        .saying(
            name
                + "() removes nothing: "
                + what
                + " is a new object that was never added, so the registered listener stays. Keep"
                + " the listener in a field and pass the same object to both calls.");
  }
}
