package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An object registers itself somewhere, and of two overloads that end it only one takes the
 * registration back.
 */
final class OverloadForgets {
  private static final Pattern REGISTERS = Pattern.compile("(?:add|register|attach|track)(\\w*)");
  private static final Pattern UNDOES =
      Pattern.compile("(?:remove|unregister|deregister|detach|untrack|forget)(\\w*)");

  private OverloadForgets() {}

  static void check(Program program, Consumer<Finding> sink) {
    Map<String, List<CallSite>> registering = new TreeMap<>();
    Map<String, List<CallSite>> undoing = new TreeMap<>();
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      if (!call.isReference() && !owner.isTest() && passesThis(call)) {
        note(call, REGISTERS, owner, registering);
        note(call, UNDOES, owner, undoing);
      }
    }
    registering.forEach(
        (what, calls) -> {
          List<CallSite> undone = undoing.getOrDefault(what, List.of());
          if (!undone.isEmpty()) {
            judge(calls.get(0), undone, program).ifPresent(sink);
          }
        });
  }

  private static boolean passesThis(CallSite call) {
    return call.arguments().stream().anyMatch(Expression.This.class::isInstance);
  }

  private static void note(
      CallSite call, Pattern verb, ClassInfo owner, Map<String, List<CallSite>> into) {
    Matcher matcher = verb.matcher(call.method().name());
    if (matcher.matches()) {
      String key = owner.name() + " " + call.method().owner().name() + " " + matcher.group(1);
      into.computeIfAbsent(key, k -> new ArrayList<>()).add(call);
    }
  }

  private static Optional<Finding> judge(
      CallSite registering, List<CallSite> undoing, Program program) {
    ClassInfo owner = registering.site().executable().owner();
    for (CallSite undo : undoing) {
      Executable tidy = undo.site().executable();
      if (!ReleaseVerbs.endsItself(tidy) || !isOffered(tidy)) {
        continue;
      }
      for (MethodNode method : owner.node().methods()) {
        Executable other = program.executable(owner, method);
        if (method.name().equals(tidy.name())
            && !other.equals(tidy)
            && method.body() != null
            && isOffered(other)
            && forgets(other, undoing, program)) {
          return Optional.of(report(registering, undo, tidy, other));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOffered(Executable method) {
    return method.has(Modifier.PUBLIC) || method.has(Modifier.PROTECTED);
  }

  private static boolean forgets(Executable other, List<CallSite> undoing, Program program) {
    Set<Executable> reached = program.reachableFrom(other);
    return undoing.stream().noneMatch(each -> reached.contains(each.site().executable()));
  }

  private static Finding report(
      CallSite registering, CallSite undo, Executable tidy, Executable other) {
    String who = tidy.owner().simpleName();
    return Report.at(TwinReleaseForgotten.INFO, Tier.WARNING, registering.site())
        .because(
            Evidence.Role.GROWTH,
            registering.method().name() + "() registers every " + who,
            registering.site())
        .because(
            Evidence.Role.RELEASE,
            tidy.name() + " at line " + line(tidy) + " takes it back",
            undo.site())
        .because(Evidence.Role.RELEASE, "its overload at line " + line(other) + " does not")
        .because(Evidence.Role.REPAIR, "Let one overload call the other")
        .saying(
            other.display()
                + " at line "
                + line(other)
                + " ends a "
                + who
                + " but leaves it registered: "
                + registering.method().name()
                + "() at line "
                + registering.site().line()
                + " is undone only by the overload at line "
                + line(tidy)
                + ". Let one overload call the other.");
  }

  private static int line(Executable method) {
    return method.node() == null ? 0 : method.node().nameRange().startLine();
  }
}
