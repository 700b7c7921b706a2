package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Keeping;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A listener is "removed" by a lambda, method reference or fresh object, which never equals the one
 * that was added: JLS 15.13.3 and 15.27.4 let each evaluation make a new object.
 */
public final class ListenerRemovalHasNoEffect implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ListenerRemovalHasNoEffect",
          "listeners and registrations",
          Tier.ERROR,
          "A listener is removed by a fresh object that equals no registered one");
  private static final Set<String> REMOVING =
      Set.of("remove", "removeFirstOccurrence", "removeElement");
  private static final Set<String> SELECTORS =
      Set.of(
          "java.util.function.Predicate",
          "java.util.function.BiPredicate",
          "java.util.function.Function");

  private static final Pattern SELECTING = Pattern.compile("\\w+(?:Matching|Where|If|By)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      if (!call.isReference()
          && !call.site().executable().owner().isTest()
          && removesListener(call, program)) {
        call.arguments().stream()
            .filter(argument -> isFresh(argument, call, program) && !selects(argument, call))
            .findFirst()
            .ifPresent(argument -> sink.accept(report(call, argument)));
      }
    }
  }

  private static boolean selects(Expression argument, CallSite call) {
    return SELECTORS.contains(argument.type().name())
        || SELECTING.matcher(call.method().name()).matches();
  }

  /** By its name, or because it takes a callback out of a collection or pool of callbacks. */
  private static boolean removesListener(CallSite call, Program program) {
    String name = call.method().name();
    if (name.equals("removeShutdownHook")
        || call.receiver() != null
            && program.catalog().undoes(call.method(), call.receiver().type())) {
      return true;
    }
    if (ListenerVerbs.removed(name).isPresent()) {
      // A setter of what is called when something is removed is named like a removal.
      return IntStream.range(0, call.arguments().size())
          .anyMatch(index -> program.keeping(call, index) == Keeping.PERHAPS_ALL);
    }
    return REMOVING.contains(name)
        && call.arguments().size() == 1
        && call.receiver() != null
        && (program.catalog().isA(call.receiver().type(), "java.util.Collection")
            || program
                .catalog()
                .isA(call.receiver().type(), "java.util.concurrent.ThreadPoolExecutor"));
  }

  private static boolean isFresh(Expression argument, CallSite call, Program program) {
    ClassInfo owner = call.site().executable().owner();
    if (argument instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, owner);
      return values.size() == 1
          && isEvaluation(values.get(0), program)
          && program.isUsedOnce(local, owner);
    }
    if (argument instanceof Expression.Call made) {
      List<Expression> returned = program.returnedBy(made);
      return !returned.isEmpty() && returned.stream().allMatch(each -> isEvaluation(each, program));
    }
    return isEvaluation(argument, program);
  }

  /** Whether each evaluation makes an object that equals no other. */
  private static boolean isEvaluation(Expression value, Program program) {
    if (value instanceof Expression.Cast cast) {
      return isEvaluation(cast.value(), program);
    }
    if (value instanceof Expression.Lambda || value instanceof Expression.MethodReference) {
      return true;
    }
    if (!(value instanceof Expression.New creation)
        || program.catalog().holderKind(creation.type()).isPresent()) {
      return false;
    }
    if (creation.body() != null) {
      return creation.body().methods().stream().noneMatch(m -> m.name().equals("equals"));
    }
    return creation.type().has(TypeTrait.IDENTITY_EQUALS);
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
