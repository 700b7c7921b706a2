package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.Optional;

/** A task whose every run schedules the next one, whatever has become of its owner. */
final class EndlessRescheduling {
  private EndlessRescheduling() {}

  static Optional<Finding> judge(CallSite call, Program program) {
    Executable method = call.site().executable();
    if (!call.method().name().startsWith("schedule")
        || call.receiver() == null
        || call.isReference()
        || isConditional(call)
        || program.lifetimeOf(method.owner().outermostInstance()).compareTo(Lifetime.SINGLETON) <= 0
        || Publisher.of(call, program).kind() == Publisher.Kind.OWN) {
      return Optional.empty();
    }
    return call.arguments().stream()
        .map(EndlessRescheduling::bodyOf)
        .flatMap(Optional::stream)
        .filter(body -> !mayReturn(body))
        .flatMap(body -> body.statements().stream())
        .flatMap(each -> callOf(each, method).stream())
        .findFirst()
        .map(again -> report(call, again, program));
  }

  /** Whether the method may end without scheduling: under a condition, or by leaving before. */
  private static boolean isConditional(CallSite call) {
    MethodNode method = call.site().executable().node();
    return call.site().context() != null
        || method == null
        || method.body() == null
        || method.body().statements().stream()
            .takeWhile(each -> !each.range().encloses(call.site().range()))
            .anyMatch(EndlessRescheduling::mayReturn);
  }

  /** What runs when the task does; empty if it is not written in line. */
  private static Optional<Statement.Block> bodyOf(Expression task) {
    if (task instanceof Expression.Lambda lambda) {
      return lambda.body() instanceof Statement.Block block ? Optional.of(block) : Optional.empty();
    }
    return task instanceof Expression.New made && made.body() != null
        ? made.body().methods().stream()
            .filter(each -> each.name().equals("run") && each.body() != null)
            .map(MethodNode::body)
            .findFirst()
        : Optional.empty();
  }

  private static boolean mayReturn(Node node) {
    return node instanceof Statement.Return
        || node instanceof Statement.Throw
        || !(node instanceof Expression)
            && node.children().stream().anyMatch(EndlessRescheduling::mayReturn);
  }

  /** The call of {@code method} that {@code statement} is. */
  private static Optional<Expression.Call> callOf(Statement statement, Executable method) {
    return statement instanceof Statement.ExpressionStatement plain
            && plain.expression() instanceof Expression.Call call
            && call.method().name().equals(method.name())
            && call.arguments().size() == method.parameters().size()
            && (call.receiver() == null || call.receiver() instanceof Expression.This)
        ? Optional.of(call)
        : Optional.empty();
  }

  private static Finding report(CallSite call, Expression.Call again, Program program) {
    ClassInfo owner = call.site().executable().owner();
    boolean cancels =
        program.callsWithin(owner).stream()
            .anyMatch(each -> each.method().name().startsWith("cancel"));
    String method = call.site().executable().display();
    int line = again.range().startLine();
    return Report.at(
            RegistrationHandleDropped.INFO, cancels ? Tier.INFO : Tier.WARNING, call.site())
        .because(Evidence.Role.GROWTH, method + " schedules a task", call.site())
        .because(
            Evidence.Role.RELEASE,
            "each run calls "
                + method
                + " again at line "
                + line
                + ", whatever has ended meanwhile")
        .because(Evidence.Role.REPAIR, "Schedule again only while its owner is in use")
        .saying(
            Wording.at(call.site())
                + " schedules a task that schedules itself again at line "
                + line
                + " whatever has become of its "
                + owner.outermostInstance().simpleName()
                + (cancels
                    ? ": a run that is under way when it is cancelled brings the next, and so on."
                    : ": nothing ever ends it.")
                + " Ask whether it is still in use before it is scheduled again.");
  }
}
