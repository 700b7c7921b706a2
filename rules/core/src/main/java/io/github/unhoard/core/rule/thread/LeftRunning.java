package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Fates;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An executor that a method makes for itself and leaves running, always or when something fails.
 */
final class LeftRunning {
  private static final Set<String> STOPS = Set.of("shutdown", "shutdownNow", "close");

  /** Their threads end when there is nothing to do, or belong to all. */
  private static final Set<String> ENDING_BY_THEMSELVES =
      Set.of("newCachedThreadPool", "newWorkStealingPool", "newVirtualThreadPerTaskExecutor");

  /** A pool whose threads end when idle; a timer, which another rule tells of. */
  private static final Set<String> ELSEWHERE =
      Set.of("java.util.concurrent.ForkJoinPool", "java.util.Timer");

  private final Program program;
  private final Fates fates;

  LeftRunning(Program program) {
    this.program = program;
    this.fates = new Fates(program);
  }

  Optional<Finding> check(CallSite made) {
    Executable method = made.site().executable();
    if (method.kind() != MethodNode.Kind.METHOD
        || endsByItself(made)
        || isStartOfOnlyObject(method)
        || ELSEWHERE.contains(made.node().type().name())
        || isGivenAway(made, method)
        || program.phaseOf(made.site(), null) != Phase.OPERATION) {
      return Optional.empty();
    }
    return switch (fates.of(made)) {
      case DROPPED -> Optional.of(report(made, null));
      case CLOSED -> skipped(made).map(thrown -> report(made, thrown));
      default -> Optional.empty();
    };
  }

  /** Whether the threads of the pool end when there is nothing to do. */
  static boolean endsByItself(CallSite made) {
    return ENDING_BY_THEMSELVES.contains(made.method().name());
  }

  /** Whether the one object of a class starts there, whatever it is given. */
  private boolean isStartOfOnlyObject(Executable method) {
    return !method.has(Modifier.STATIC)
        && program.lifetimeOf(method.owner()).compareTo(Lifetime.SINGLETON) <= 0
        && program.catalog().names("startupMethods").contains(method.name());
  }

  /** Whether what makes it is an argument, or is configured or wrapped before it is kept. */
  private boolean isGivenAway(CallSite made, Executable method) {
    return program.callGraph().callsFrom(method).stream()
        .anyMatch(
            each ->
                each.arguments().contains(made.node())
                    || each.receiver() != null
                        && each.method().name().equals("allowCoreThreadTimeOut"));
  }

  private Optional<SourceRange> skipped(CallSite made) {
    List<Obligations.Closing> stops =
        program.callGraph().callsFrom(made.site().executable()).stream()
            .filter(each -> STOPS.contains(each.method().name()) && isOn(each, made))
            .map(each -> new Obligations.Closing(each.node(), null, each.site()))
            .toList();
    return stops.isEmpty()
        ? Optional.empty()
        : program
            .obligations()
            .within(made.site(), new Obligations.Growing(made.node(), null, null), stops)
            .flatMap(exits -> exits.thrown().stream().findFirst());
  }

  private boolean isOn(CallSite stop, CallSite made) {
    return stop.receiver() instanceof Expression.LocalAccess local
        && program.valuesOf(local, made.site().executable().owner()).contains(made.node());
  }

  private static Finding report(
      CallSite made, @org.jspecify.annotations.Nullable SourceRange thrown) {
    String method = made.site().executable().display();
    String why =
        thrown == null
            ? "nothing stops it"
            : "an exception at line " + thrown.startLine() + " skips what stops it";
    // What throws before the stop is nearly always something that does not.
    Tier tier = thrown == null ? Tier.WARNING : Tier.INFO;
    return Report.at(ExecutorPerInstance.INFO, tier, made.site())
        .because(Evidence.Role.HOLDER, "the threads of the pool keep it alive", made.site())
        .because(Evidence.Role.GROWTH, method + " makes a pool each time it runs", made.site())
        .because(Evidence.Role.RELEASE, why)
        .because(Evidence.Role.REPAIR, "Stop it in a finally block, or share one executor")
        .saying(
            method
                + " makes an executor each time it runs, and "
                + why
                + ": its threads stay, with all they refer to. Stop it in a finally block, or share"
                + " one executor.");
  }
}
