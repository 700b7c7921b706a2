package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import java.util.regex.Pattern;

/** What a thread works on now, a command or a request, which a static getter reads for it. */
final class ThreadPublisher {
  private static final int MAX_STEPS = 8;

  /** Types of what ends with a piece of work; where no body tells, their name does. */
  private static final Pattern OF_WORK =
      Pattern.compile(
          "(\\w+)?(Command|Request|Transaction|Invocation|Exchange|Call)(Context|Scope)");

  /** What gives the object of now; a getter of the one there is says so by another name. */
  private static final Pattern OF_NOW =
      Pattern.compile(
          "get|(get)?[cC]urrent((Local|Thread)?(Context|Scope|Session|Span|Transaction|Message))?");

  private ThreadPublisher() {}

  /** Whether the static {@code getter}, whose body is not in sight, may do so by its name. */
  static boolean isPerhapsGivenBy(Expression.Call getter, Program program) {
    return getter.arguments().isEmpty()
        && program.world().classNamed(getter.method().owner().name()) == null
        && OF_NOW.matcher(getter.method().name()).matches();
  }

  /** Whether the static {@code getter} gives something that it reads from a thread-local. */
  static boolean isGivenBy(Expression.Call getter, Program program) {
    boolean seen = program.world().classNamed(getter.method().owner().name()) != null;
    return seen
        ? isReturned(getter, program, 0)
        : getter.arguments().isEmpty()
            && (OF_WORK.matcher(getter.type().simpleName()).matches()
                || OF_WORK.matcher(getter.method().name()).matches());
  }

  private static boolean isReturned(Expression.Call call, Program program, int steps) {
    ClassInfo owner = program.world().classNamed(call.method().owner().name());
    return owner != null
        && program.returnedBy(call).stream()
            .anyMatch(value -> isOfThread(value, owner, program, steps + 1));
  }

  private static boolean isOfThread(Expression value, ClassInfo owner, Program program, int steps) {
    if (steps > MAX_STEPS) {
      return false;
    }
    if (value instanceof Expression.LocalAccess local) {
      return program.valuesOf(local, owner).stream()
          .anyMatch(each -> isOfThread(each, owner, program, steps + 1));
    }
    if (!(value instanceof Expression.Call call)) {
      return false;
    }
    if (call.method().isStatic()) {
      return isReturned(call, program, steps);
    }
    return call.arguments().isEmpty()
        && call.receiver() != null
        && (call.method().name().equals("get")
                && call.receiver().type().simpleName().endsWith("ThreadLocal")
            || isOfThread(call.receiver(), owner, program, steps + 1));
  }
}
