package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collections in a thread-local out of which a finally block takes what was put in: outside of the
 * work an empty one stays.
 */
final class EmptiedValues {
  private static final Set<String> TAKING =
      Set.of(
          "remove", "removeLast", "removeFirst", "pop", "poll", "pollLast", "pollFirst", "clear");

  private static final int MAX_HOPS = 3;
  private static final int MAX_CALLERS = 2;

  private final ThreadLocals.Use use;
  private final Program program;

  EmptiedValues(ThreadLocals.Use use, Program program) {
    this.use = use;
    this.program = program;
  }

  boolean areEmptied() {
    List<TypeRef> kept = use.field().node().type().arguments();
    return kept.size() == 1
        && kept.get(0).name().startsWith("java.util.")
        && program.callsWithin(use.field().owner().outermost()).stream()
            .filter(call -> TAKING.contains(call.method().name()))
            .filter(this::isOnValue)
            .anyMatch(call -> isLast(call.site()) || isCalledLast(call.site().executable(), 1));
  }

  private boolean isOnValue(CallSite call) {
    return isValue(call.receiver(), call.site().executable().owner(), 0);
  }

  private boolean isValue(@Nullable Expression value, ClassInfo owner, int hops) {
    if (hops > MAX_HOPS) {
      return false;
    }
    if (value instanceof Expression.LocalAccess local) {
      return program.valuesOf(local, owner).stream()
          .anyMatch(each -> isValue(each, owner, hops + 1));
    }
    return value instanceof Expression.Call call
        && (isGet(call)
            || program.returnedBy(call).stream().anyMatch(each -> isValue(each, owner, hops + 1)));
  }

  private boolean isGet(Expression value) {
    return use.gets().stream().anyMatch(get -> get.node() == value);
  }

  private boolean isCalledLast(Executable method, int hops) {
    return program.callGraph().callersOf(method).stream()
        .anyMatch(
            each ->
                isLast(each.site())
                    || hops < MAX_CALLERS && isCalledLast(each.site().executable(), hops + 1));
  }

  private static boolean isLast(Site site) {
    return Context.isWithin(Context.Frame.Finally.class, site.context());
  }
}
