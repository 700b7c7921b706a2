package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A constructor that enters its object in static state and may throw afterwards: nobody has the
 * object then, and so nobody can call the method that takes it out. Where the sources show the
 * holder, {@link SkippedByFailedStart} tells of it.
 */
final class RegisteredTooEarly {
  private static final Pattern ENTERS = Pattern.compile("(add|register)(\\w*)");

  private RegisteredTooEarly() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      Executable constructor = call.site().executable();
      if (constructor.kind() == MethodNode.Kind.CONSTRUCTOR
          && !constructor.owner().isTest()
          && call.arguments().stream().anyMatch(Expression.This.class::isInstance)
          && isOfStatic(call)
          && program.callGraph().targetsOf(call).isEmpty()
          && !Context.isWithin(Context.Frame.Deferred.class, call.site().context())
          && isUndone(call, program)) {
        thrownAfter(call, constructor).ifPresent(at -> sink.accept(report(call, at)));
      }
    }
  }

  private static boolean isOfStatic(CallSite call) {
    return call.receiver() == null
        ? call.method().isStatic()
        : call.receiver() instanceof Expression.FieldAccess field && field.isStatic();
  }

  /** Whether a method of the class takes the object out again. */
  private static boolean isUndone(CallSite call, Program program) {
    Matcher entering = ENTERS.matcher(call.method().name());
    if (!entering.matches()) {
      return false;
    }
    Set<String> undoing =
        Set.of(
            "remove" + entering.group(2),
            "unregister" + entering.group(2),
            "deregister" + entering.group(2));
    return program.callsWithin(call.site().executable().owner()).stream()
        .filter(each -> undoing.contains(each.method().name()))
        .anyMatch(each -> each.site().executable().kind() == MethodNode.Kind.METHOD);
  }

  private static Optional<SourceRange> thrownAfter(CallSite call, Executable constructor) {
    return constructor.node() == null || constructor.node().body() == null
        ? Optional.empty()
        : thrown(constructor.node().body(), call.site().range().endOffset());
  }

  /** The first throw of a new exception behind {@code offset} that no try statement surrounds. */
  private static Optional<SourceRange> thrown(Statement body, int offset) {
    List<SourceRange> found = new ArrayList<>();
    Deque<Node> pending = new ArrayDeque<>(List.of(body));
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      if (node instanceof Statement.Throw each
          && each.value() instanceof Expression.New
          && each.range().startOffset() > offset) {
        found.add(each.range());
      } else if (node instanceof Statement && !(node instanceof Statement.Try)) {
        node.children().stream().filter(Statement.class::isInstance).forEach(pending::push);
      }
    }
    return found.stream().min(Comparator.comparing(SourceRange::startOffset));
  }

  private static Finding report(CallSite call, SourceRange thrown) {
    String owner = call.site().executable().owner().simpleName();
    String what = call.method().name() + "()";
    return Report.at(ReleaseSkippedOnFailure.INFO, Tier.WARNING, call.site())
        .because(Evidence.Role.HOLDER, what + " enters the object in static state", call.site())
        .because(
            Evidence.Role.RELEASE,
            "the constructor throws afterwards, and nobody has the object to end it",
            new Location(call.site().location().path(), thrown))
        .because(Evidence.Role.REPAIR, "Enter the object at the end of the constructor")
        .saying(
            "A "
                + owner
                + " whose constructor throws at line "
                + thrown.startLine()
                + " stays registered: "
                + Wording.at(call.site())
                + " has entered it by "
                + what
                + " before, and nobody has it to take it out. Enter it at the end.");
  }
}
