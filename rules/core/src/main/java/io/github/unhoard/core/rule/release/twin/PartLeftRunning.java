package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A start() that starts several parts, with a stop() that stops all of them but one: a deviant
 * among siblings, in the sense of Engler et al., "Bugs as deviant behavior" (SOSP 2001).
 */
final class PartLeftRunning {
  private static final int SIBLINGS = 2;
  private static final Map<String, String> PAIRS =
      Map.of("start", "stop", "open", "close", "activate", "deactivate", "connect", "disconnect");

  private static final Pattern ENDS =
      Pattern.compile(
          "(stop|close|shut[dD]own|destroy|dispose|cancel|interrupt|terminate|end|release|deactivate"
              + "|disconnect|kill|abort|halt)(\\p{Upper}\\w*)?");

  private PartLeftRunning() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (ClassInfo type : program.world().classes()) {
      if (type.isTest()) {
        continue;
      }
      for (MethodNode method : type.node().methods()) {
        Executable begin = program.executable(type, method);
        String end = EndOfLife.oppositeOf(begin);
        if (end != null && PAIRS.containsKey(method.name()) && method.body() != null) {
          judge(begin, end, program).ifPresent(sink);
        }
      }
    }
  }

  private static Optional<Finding> judge(Executable begin, String end, Program program) {
    String verb = begin.name();
    List<CallSite> started =
        program.callGraph().callsFrom(begin).stream().filter(each -> isOfPart(each, verb)).toList();
    List<CallSite> ending = callsOf(begin.owner(), end, program);
    List<CallSite> stopped =
        started.stream().filter(each -> isNamed(each.receiver(), ending, PAIRS.get(verb))).toList();
    if (stopped.size() < SIBLINGS || started.size() != stopped.size() + 1) {
      return Optional.empty();
    }
    return started.stream()
        .filter(each -> !stopped.contains(each))
        .filter(each -> ending.stream().noneMatch(other -> names(other, each.receiver())))
        .findFirst()
        .map(each -> report(each, stopped, begin, end));
  }

  private static boolean isOfPart(CallSite call, String verb) {
    return call.method().name().equals(verb)
        && call.arguments().isEmpty()
        && call.receiver() != null
        && isPath(call.receiver())
        && !Context.isWithin(Context.Frame.Deferred.class, call.site().context());
  }

  /** Whether it is a field, or what getters on one give: the same each time. */
  private static boolean isPath(@Nullable Expression receiver) {
    return receiver instanceof Expression.FieldAccess
        || receiver instanceof Expression.Call call
            && call.arguments().isEmpty()
            && call.method().name().startsWith("get")
            && (call.receiver() == null || isPath(call.receiver()));
  }

  /** The calls of the methods of {@code owner} that {@code end} of it runs, itself included. */
  private static List<CallSite> callsOf(ClassInfo owner, String end, Program program) {
    return owner.node().methods().stream()
        .filter(each -> each.name().equals(end))
        .map(each -> program.executable(owner, each))
        .map(program::reachableFrom)
        .flatMap(Set::stream)
        .filter(each -> each.owner().outermost().equals(owner.outermost()))
        .distinct()
        .flatMap(each -> program.callGraph().callsFrom(each).stream())
        .toList();
  }

  private static boolean isNamed(
      @Nullable Expression part, List<CallSite> ending, @Nullable String verb) {
    return ending.stream()
        .anyMatch(each -> each.method().name().equals(verb) && SameCode.of(each.receiver(), part));
  }

  /** Whether the call ends the part by another name, or is given it. */
  private static boolean names(CallSite call, @Nullable Expression part) {
    return SameCode.of(call.receiver(), part) && ENDS.matcher(call.method().name()).matches()
        || call.arguments().stream().anyMatch(each -> SameCode.of(each, part))
        || call.node() instanceof Expression.MethodReference reference
            && SameCode.of(reference.receiver(), part);
  }

  private static Finding report(
      CallSite left, List<CallSite> stopped, Executable begin, String end) {
    String what = nameOf(left.receiver());
    String others = nameOf(stopped.get(0).receiver()) + " and its like";
    return Report.at(TwinReleaseForgotten.INFO, Tier.INFO, left.site())
        .because(Evidence.Role.GROWTH, begin.display() + " starts " + what, left.site())
        .because(Evidence.Role.RELEASE, end + "() stops " + others + ", and not " + what)
        .because(Evidence.Role.REPAIR, "Stop " + what + " there as well")
        .saying(
            what
                + " is left running: "
                + Wording.at(left.site())
                + " starts it together with "
                + nameOf(stopped.get(0).receiver())
                + ", and "
                + end
                + "() stops all but it, so what it has registered stays. Stop it there as well.");
  }

  private static String nameOf(@Nullable Expression part) {
    return part instanceof Expression.FieldAccess field
        ? field.name()
        : part instanceof Expression.Call call ? call.method().name() + "()" : "the part";
  }
}
