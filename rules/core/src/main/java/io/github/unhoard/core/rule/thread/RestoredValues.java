package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.tree.Expression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Values of a thread-local that a finally block takes back by setting what was there before.
 * Outside of nested calls that is null, so the thread keeps nothing.
 */
final class RestoredValues {
  private static final int MAX_HOPS = 2;

  private final ThreadLocals.Use use;
  private final Program program;

  /** The calls that set a value, or hand one to a method that does. */
  private final List<CallSite> setting = new ArrayList<>();

  private final Set<Executable> restoring = new HashSet<>();

  RestoredValues(ThreadLocals.Use use, Program program) {
    this.use = use;
    this.program = program;
    use.sets().stream()
        .filter(this::restores)
        .forEach(set -> restoring.add(set.site().executable()));
    use.sets().forEach(set -> collect(set, 0));
    setting.stream().filter(this::restores).forEach(set -> restoring.add(set.site().executable()));
  }

  /** Whether that holds for each value that is set. */
  boolean areAll() {
    return !restoring.isEmpty() && setting.stream().allMatch(this::isTakenBack);
  }

  /** A setter sets what its callers say; they are asked instead. */
  private void collect(CallSite set, int hops) {
    Executable method = set.site().executable();
    List<CallSite> callers = program.callGraph().callersOf(method);
    boolean handsOn =
        set.arguments().stream()
            .anyMatch(
                each ->
                    each instanceof Expression.LocalAccess local
                        && method.parameters().contains(local.local()));
    if (handsOn && !restoring.contains(method) && !callers.isEmpty() && hops < MAX_HOPS) {
      callers.forEach(call -> collect(call, hops + 1));
    } else {
      setting.add(set);
    }
  }

  private boolean isTakenBack(CallSite set) {
    Executable method = set.site().executable();
    List<CallSite> callers = program.callGraph().callersOf(method);
    return restoring.contains(method)
        || !callers.isEmpty()
            && callers.stream().allMatch(call -> restoring.contains(call.site().executable()));
  }

  private boolean restores(CallSite set) {
    ClassInfo owner = set.site().executable().owner();
    return Context.isWithin(Context.Frame.Finally.class, set.site().context())
        && set.arguments().stream()
            .anyMatch(
                each ->
                    each instanceof Expression.LocalAccess local
                        && program.valuesOf(local, owner).stream()
                            .anyMatch(value -> reads(value, owner, 0)));
  }

  /** Whether {@code value} is what the thread had, read here or by a method that gives it. */
  private boolean reads(Expression value, ClassInfo owner, int hops) {
    if (hops > MAX_HOPS) {
      return false;
    }
    if (value instanceof Expression.LocalAccess local) {
      return program.valuesOf(local, owner).stream().anyMatch(each -> reads(each, owner, hops + 1));
    }
    if (!(value instanceof Expression.Call call)) {
      return false;
    }
    ClassInfo target = program.world().classNamed(call.method().owner().name());
    return use.gets().stream().anyMatch(get -> get.node() == call)
        || target != null
            && program.returnedBy(call).stream().anyMatch(each -> reads(each, target, hops + 1));
  }
}
