package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A time limit for one request, whose handle is dropped: what answers in time cannot cancel it, so
 * the scheduler keeps the request, answer and all, until the limit is over.
 */
final class TimeoutOutlivesCall {
  private static final Set<String> SCHEDULES = Set.of("schedule", "newTimeout");
  private static final Set<String> SETTLES =
      Set.of(
          "complete",
          "completeExceptionally",
          "cancel",
          "fail",
          "tryFail",
          "tryFailure",
          "setException",
          "setFailure",
          "onTimeout",
          "onError",
          "onFailure",
          "abort",
          "expire");
  private static final Set<String> LIMITS =
      Set.of("java.util.concurrent.TimeUnit", "java.time.Duration");
  private static final Pattern ANSWER = Pattern.compile("\\w*(Future|Promise)");
  private static final long SHORT_SECONDS = 60;

  private TimeoutOutlivesCall() {}

  static Optional<Finding> judge(CallSite call, Program program) {
    if (!SCHEDULES.contains(call.method().name())
        || !call.discarded()
        || call.receiver() == null
        || call.arguments().size() < 2
        || call.arguments().stream().noneMatch(each -> LIMITS.contains(each.type().name()))
        || isShort(call.arguments())
        || program.phaseOf(call.site(), null) != Phase.OPERATION) {
      return Optional.empty();
    }
    return settled(call.arguments().get(0)).map(request -> report(call, request));
  }

  /** The name of what the task puts an end to: a local variable, or a field for one answer. */
  private static Optional<String> settled(Expression task) {
    if (task instanceof Expression.Lambda lambda) {
      return settledIn(lambda.body())
          .filter(each -> lambda.parameters().stream().noneMatch(own -> own.name().equals(each)));
    }
    return task instanceof Expression.New made && made.body() != null
        ? made.body().methods().stream()
            .filter(each -> each.name().equals("run") && each.body() != null)
            .map(MethodNode::body)
            .flatMap(body -> settledIn(body).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> settledIn(Node node) {
    if (node instanceof Expression.Call call && SETTLES.contains(call.method().name())) {
      if (call.receiver() instanceof Expression.LocalAccess request) {
        return Optional.of(request.local().name());
      }
      if (call.receiver() instanceof Expression.FieldAccess request
          && ANSWER.matcher(request.type().simpleName()).matches()) {
        return Optional.of(request.name());
      }
    }
    return node.children().stream().flatMap(child -> settledIn(child).stream()).findFirst();
  }

  /** Whether the limit is a constant of less than a minute. */
  private static boolean isShort(List<Expression> arguments) {
    String unit =
        arguments.stream()
            .filter(Expression.FieldAccess.class::isInstance)
            .map(each -> ((Expression.FieldAccess) each).name())
            .filter(name -> name.endsWith("SECONDS"))
            .findFirst()
            .orElse("");
    return arguments.stream()
        .filter(each -> each instanceof Expression.Literal literal && isNumber(literal))
        .map(each -> Long.parseLong(((Expression.Literal) each).value()))
        .anyMatch(
            number ->
                unit.equals("SECONDS")
                    ? number < SHORT_SECONDS
                    : !unit.isEmpty() && number < SHORT_SECONDS * 1000);
  }

  private static boolean isNumber(Expression.Literal literal) {
    return literal.kind() == Expression.Literal.Kind.NUMBER && literal.value().matches("\\d{1,15}");
  }

  private static Finding report(CallSite call, String request) {
    return Report.at(RegistrationHandleDropped.INFO, Tier.INFO, call.site())
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " sets a limit for " + request,
            call.site())
        .because(
            Evidence.Role.RELEASE,
            "what it returns is dropped, so that an answer in time cannot cancel it")
        .because(Evidence.Role.REPAIR, "Keep it, and cancel it when " + request + " ends")
        .saying(
            "The scheduler keeps each "
                + request
                + " until its limit is over, answered or not: "
                + Wording.at(call.site())
                + " drops what "
                + call.method().name()
                + "() returns, so nothing can cancel it. Keep it, and cancel it when "
                + request
                + " ends.");
  }
}
