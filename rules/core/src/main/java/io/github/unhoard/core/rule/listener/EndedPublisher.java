package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Publishers that their listener's owner ends with itself: no registration outlives that. */
final class EndedPublisher {
  /** Not {@code dispose}: a view that is disposed of may keep its listeners, and be kept. */
  private static final Set<String> ENDS = Set.of("shutdown", "shutdownNow", "close", "terminate");

  private static final Pattern AROUND =
      Pattern.compile("\\w*(Parent|Owner|Root|Shared|Global|Default)\\w*");

  private EndedPublisher() {}

  /** Whether the end of the class of {@code call} ends what {@code call} registers with. */
  static boolean isOf(CallSite call, Program program) {
    ClassInfo owner = call.site().executable().owner();
    Expression receiver = call.receiver();
    Set<FieldKey> publishers = fieldsOf(receiver, owner, program);
    if (publishers.isEmpty() && receiver instanceof Expression.Call part && isPart(part)) {
      publishers = fieldsOf(part.receiver(), owner, program);
    }
    Set<FieldKey> ended = publishers;
    return !ended.isEmpty()
        && program.callsWithin(owner.outermost()).stream()
            .filter(each -> ENDS.contains(each.method().name()))
            .filter(each -> endsOwner(each, program) && isCertain(each))
            .anyMatch(
                each ->
                    fieldsOf(each.receiver(), each.site().executable().owner(), program).stream()
                        .anyMatch(ended::contains));
  }

  /** Whether the getter gives a piece of its object rather than what is around it. */
  private static boolean isPart(Expression.Call getter) {
    return getter.arguments().isEmpty() && !AROUND.matcher(getter.method().name()).matches();
  }

  /** Not under a condition that says whose the publisher is; whether there is one may be asked. */
  private static boolean isCertain(CallSite ending) {
    return Context.guards(ending.site().context()).stream()
        .flatMap(guard -> guard.atoms().stream())
        .map(Context.Frame.Guard::condition)
        .allMatch(each -> each instanceof Expression.FieldAccess || asksIfThere(each, ending));
  }

  private static boolean asksIfThere(Expression condition, CallSite ending) {
    return condition instanceof Expression.Operation operation
            && operation.operands().stream()
                .allMatch(
                    each ->
                        each.isNull()
                            || each instanceof Expression.LocalAccess
                            || each instanceof Expression.FieldAccess)
        || condition instanceof Expression.Call call
            && call.receiver() != null
            && SameCode.isSameLocal(call.receiver(), ending.receiver())
        || condition instanceof Expression.Call asked
            && asked.receiver() instanceof Expression.FieldAccess one
            && ending.receiver() instanceof Expression.FieldAccess other
            && FieldKey.of(one).equals(FieldKey.of(other));
  }

  /** In the method that ends the owner, or one that it calls; what a thread of it does, too. */
  private static boolean endsOwner(CallSite ending, Program program) {
    for (ClassInfo at = ending.site().executable().owner(); at != null; at = at.enclosing()) {
      if (at.enclosingMethod() != null
          && at.enclosing() != null
          && EndOfLife.isEnd(program.executable(at.enclosing(), at.enclosingMethod()))) {
        return true;
      }
    }
    return EndOfLife.isEnd(ending.site().executable())
        || program.callGraph().callersOf(ending.site().executable()).stream()
            .anyMatch(each -> EndOfLife.isEnd(each.site().executable()));
  }

  /** The instance fields that {@code value} is read from, through a local variable or reference. */
  private static Set<FieldKey> fieldsOf(
      @Nullable Expression value, ClassInfo owner, Program program) {
    Expression read = value;
    if (read instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, owner);
      read = values.size() == 1 ? values.get(0) : null;
    }
    if (read instanceof Expression.Call call
        && call.receiver() != null
        && call.receiver().type().name().equals("java.util.concurrent.atomic.AtomicReference")) {
      read = call.receiver();
    }
    return read instanceof Expression.FieldAccess field && !field.isStatic()
        ? Set.of(FieldKey.of(field))
        : Set.of();
  }
}
