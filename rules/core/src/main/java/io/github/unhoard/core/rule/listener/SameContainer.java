package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Listeners that are set up with what they listen to: one container of services has both, under a
 * name or type that is written in the code, and ends them together.
 */
final class SameContainer {
  private static final int MAX_STEPS = 4;
  private static final Pattern ASKING =
      Pattern.compile("(get|find|lookup|require)(Service|Component|Bean|Module)");
  private static final Pattern SETTING =
      Pattern.compile("(set|put|add|bind|register)(Service|Component|Bean|Module)");
  private static final Pattern BEGINNING = Pattern.compile("(init|start|setUp|setup)([A-Z]\\w*)?");

  private SameContainer() {}

  /** Whether the container that gives the publisher of {@code call} has the listener's owner. */
  static boolean keeps(CallSite call, Expression listener, Program program) {
    return isSetUpWith(call, program) || isComponent(call, listener, program);
  }

  /** Whether the owner's own set-up asks the container for the publisher by a constant. */
  private static boolean isSetUpWith(CallSite call, Program program) {
    return call.site().executable().kind() == MethodNode.Kind.METHOD
        && BEGINNING.matcher(call.site().executable().name()).matches()
        && isGivenByContainer(call.receiver(), call.site().executable().owner(), program, 0);
  }

  private static boolean isGivenByContainer(
      @Nullable Expression publisher, ClassInfo owner, Program program, int steps) {
    if (steps > MAX_STEPS || publisher == null) {
      return false;
    }
    if (publisher instanceof Expression.Cast cast) {
      return isGivenByContainer(cast.value(), owner, program, steps + 1);
    }
    if (publisher instanceof Expression.LocalAccess local) {
      List<Expression> values = program.valuesOf(local, owner);
      return values.size() == 1 && isGivenByContainer(values.get(0), owner, program, steps + 1);
    }
    return publisher instanceof Expression.Call call
        && (ASKING.matcher(call.method().name()).matches()
                && call.arguments().stream().allMatch(SameContainer::isConstant)
                && !call.arguments().isEmpty()
            || isGivenByContainer(call.receiver(), owner, program, steps + 1));
  }

  /** Whether the same method makes the listener a component of what it is registered with. */
  private static boolean isComponent(CallSite call, Expression listener, Program program) {
    return listener instanceof Expression.LocalAccess local
        && program.callGraph().callsFrom(call.site().executable()).stream()
            .filter(each -> SETTING.matcher(each.method().name()).matches())
            .filter(each -> each.method().owner().equals(call.method().owner()))
            .anyMatch(
                each ->
                    each.arguments().size() == 2
                        && isConstant(each.arguments().get(0))
                        && each.arguments().get(1) instanceof Expression.LocalAccess other
                        && other.local().id() == local.local().id());
  }

  private static boolean isConstant(Expression argument) {
    return argument instanceof Expression.Literal
        || argument instanceof Expression.FieldAccess field && field.isStatic();
  }
}
