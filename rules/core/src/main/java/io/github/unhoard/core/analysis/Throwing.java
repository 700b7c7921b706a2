package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which calls must be expected to throw: those that run code handed in, that wait or do input and
 * output by their name, and those of the sources that throw by themselves.
 */
final class Throwing {
  private static final int MAX_HOPS = 2;
  private static final Pattern RUNS_OTHERS =
      Pattern.compile(
          "call|run|apply|accept|invoke|proceed|perform|execute|doFilter|handle|process|join|await\\w*|acquire"
              + "|execute[A-Z]\\w*|invoke[A-Z]\\w*|process[A-Z]\\w*|send\\w*|write\\w*|read|read[A-Z]\\w*|flush|connect"
              + "|commit|rollback|query|load|parse|fetch|open|receive\\w*|publish\\w*|submit|evaluate|visit\\w*|store\\w*|save\\w*");
  private static final Pattern LOGGERS = Pattern.compile("Log|\\w*Log|\\w*Logger");
  private static final Pattern READS =
      Pattern.compile(
          "(get|is|has|contains|size|equals|hashCode|toString|debug|info|warn|error)\\w*");
  private static final Set<String> PLATFORM_SAFE =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.String",
          "java.io.PrintStream",
          "java.io.StringWriter",
          "java.io.ByteArrayOutputStream",
          "java.lang.Thread");

  /** A method and how many calls deep it is searched: fewer hops may miss what more would find. */
  private record Within(Executable method, int hops) {}

  private final CallGraph graph;
  private final Map<Within, Boolean> throwing = new HashMap<>();

  Throwing(CallGraph graph) {
    this.graph = graph;
  }

  boolean isExpected(Expression expression) {
    if (!(expression instanceof Expression.Call call)) {
      return false;
    }
    for (Executable target : graph.targetsOf(call)) {
      if (throwsItself(target, MAX_HOPS)) {
        return true;
      }
    }
    TypeRef on = call.receiver() == null ? call.method().owner() : call.receiver().type();
    return call.receiver() != null
        && !PLATFORM_SAFE.contains(on.name())
        && !on.name().startsWith("java.util.concurrent.atomic.")
        && !LOGGERS.matcher(on.simpleName()).matches()
        && graph.targetsOf(call).isEmpty()
        && RUNS_OTHERS.matcher(call.method().name()).matches();
  }

  /** Whether {@code expression} runs code that is not seen here, whose exceptions nobody knows. */
  boolean isPossible(Expression expression) {
    if (isExpected(expression)) {
      return true;
    }
    return expression instanceof Expression.Call call
        && call.receiver() != null
        && !call.method().owner().name().startsWith("java.")
        && !call.receiver().type().name().startsWith("java.")
        && !LOGGERS.matcher(call.receiver().type().simpleName()).matches()
        && !READS.matcher(call.method().name()).matches()
        && graph.targetsOf(call).stream()
            .allMatch(target -> bodyless(target) || Delegation.excludes(call, target));
  }

  private static boolean bodyless(Executable target) {
    return target.node() == null || target.node().body() == null;
  }

  private boolean throwsItself(Executable method, int hops) {
    Within within = new Within(method, hops);
    Boolean known = throwing.get(within);
    if (known == null) {
      boolean found =
          method.node() != null
              && method.node().body() != null
              && containsThrow(method.node().body(), hops);
      throwing.put(within, found);
      return found;
    }
    return known;
  }

  private boolean containsThrow(Node node, int hops) {
    if (node instanceof Statement.Throw) {
      return true;
    }
    if (node instanceof Expression.Lambda || node instanceof Statement.LocalClass) {
      return false;
    }
    if (node instanceof Statement.Try attempt && !attempt.catches().isEmpty()) {
      return attempt.catches().stream().anyMatch(each -> containsThrow(each.body(), hops));
    }
    if (node instanceof Expression.Call call
        && hops > 0
        && graph.targetsOf(call).stream().anyMatch(target -> throwsItself(target, hops - 1))) {
      return true;
    }
    return node.children().stream().anyMatch(child -> containsThrow(child, hops));
  }
}
