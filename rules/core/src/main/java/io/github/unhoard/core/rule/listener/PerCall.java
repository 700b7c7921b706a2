package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.Set;
import java.util.TreeSet;

/** What is new in each call of a method, and so adds up where it is kept. */
final class PerCall {
  private PerCall() {}

  /**
   * Whether {@code call} hands {@code argument}, which is of one call of the method around, to what
   * the object has for all of its life.
   */
  static boolean addsUp(Expression argument, CallSite call, Program program) {
    return call.receiver() != null
        && call.site().executable().kind() == MethodNode.Kind.METHOD
        && program.phaseOf(call.site(), null) == Phase.OPERATION
        && isOfCall(argument, call)
        && EndFuture.ofRoot(call.receiver(), call, program).isPresent();
  }

  /** Whether {@code argument}, or what it captures, is of one call of the method around it. */
  static boolean isOfCall(Expression argument, CallSite call) {
    MethodNode method = call.site().executable().node();
    if (method == null || method.body() == null) {
      return false;
    }
    Set<Integer> ofCall = new TreeSet<>();
    method.parameters().forEach(each -> ofCall.add(each.id()));
    declaredOutside(method.body(), argument, ofCall);
    return Captures.locals(argument).stream().anyMatch(ofCall::contains);
  }

  private static void declaredOutside(Node node, Expression argument, Set<Integer> into) {
    if (node == argument) {
      return;
    }
    if (node instanceof Statement.LocalVariable declared) {
      into.add(declared.local().id());
    }
    if (node instanceof Statement.ForEach loop) {
      into.add(loop.variable().id());
    }
    node.children().forEach(child -> declaredOutside(child, argument, into));
  }

  /**
   * Whether {@code method} runs once for its object, or registers what its caller wants registered,
   * by its name.
   */
  static boolean isOnceOrByCaller(Executable method, Program program) {
    String name = method.name();
    return program.catalog().names("onceOrByCaller").stream()
        .anyMatch(
            each ->
                name.startsWith(each)
                    && (name.length() == each.length()
                        || !Character.isLowerCase(name.charAt(each.length()))));
  }
}
