package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What code hands out while it starts and others run in use: the body of a thread, the task of an
 * executor, a listener. What a method calls before it returns belongs to the start instead.
 */
final class Later {
  /** Methods that call what they are given before they return. */
  private static final Set<String> IMMEDIATE =
      Set.of(
          "computeIfAbsent",
          "map",
          "filter",
          "ifPresent",
          "doPrivileged",
          "run",
          "collect",
          "flatMap",
          "sort",
          "removeIf");

  private static final Pattern LATER =
      Pattern.compile(
          "submit|schedule\\w*|runAsync|supplyAsync|setPeriodic|newThread|startThread|subscribe\\w*|handler"
              + "|(add|set|register)\\w*(Listener|Handler|Callback|Observer|Consumer)|on[A-Z]\\w*");
  private static final Pattern EXECUTOR =
      Pattern.compile("\\w*(Executor|ExecutorService|Pool|Scheduler|EventLoop|EventLoopGroup)");

  private Later() {}

  static boolean isImmediate(String method) {
    return IMMEDIATE.contains(method) || method.startsWith("forEach");
  }

  /** Whether {@code context}, in a method that starts something, is of what runs in use. */
  static boolean surrounds(@Nullable Context context) {
    return Context.frames(context).stream()
        .anyMatch(
            frame ->
                frame instanceof Context.Frame.Deferred deferred
                    && (deferred.receiver() == null || takes(deferred.receiver())));
  }

  /** Whether {@code call} keeps the code that it is given, to run it later. */
  static boolean takes(CallSite call) {
    return call.node() instanceof Expression.New
        || call.node() instanceof Expression.Call called && takes(called);
  }

  private static boolean takes(Expression.Call call) {
    String name = call.method().name();
    return LATER.matcher(name).matches()
        || name.equals("execute")
            && call.receiver() != null
            && EXECUTOR.matcher(call.receiver().type().simpleName()).matches();
  }
}
