package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A scheduled executor that keeps cancelled tasks queued until their delay is over, because nobody
 * calls {@code setRemoveOnCancelPolicy(true)}.
 */
public final class CancelledTaskRetained implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "CancelledTaskRetained",
          "threads and tasks",
          Tier.WARNING,
          "A scheduled executor keeps cancelled tasks until their delay is over");
  private static final Set<String> FACTORIES =
      Set.of("newScheduledThreadPool", "newSingleThreadScheduledExecutor");
  private static final Set<String> STOPS = Set.of("shutdown", "shutdownNow");
  private static final Set<String> PERIODIC =
      Set.of("scheduleAtFixedRate", "scheduleWithFixedDelay");
  private static final String POOL = "java.util.concurrent.ScheduledThreadPoolExecutor";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    Set<String> configuring = new TreeSet<>();
    Set<String> cancelling = new TreeSet<>();
    Set<Executable> stopping = new HashSet<>();
    for (CallSite call : program.calls()) {
      if (STOPS.contains(call.method().name())) {
        stopping.add(call.site().executable());
      }
    }
    for (CallSite call : program.calls()) {
      String outermost = call.site().executable().owner().outermost().name();
      if (call.method().name().equals("setRemoveOnCancelPolicy")
          || call.method().name().equals("purge") && isTimer(call.method().owner())
          || call.arguments().stream().anyMatch(CancelledTaskRetained::namesPolicy)) {
        configuring.add(outermost);
      } else if (cancels(call, program) && !stopping.contains(call.site().executable())) {
        cancelling.add(outermost);
      }
    }
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      String outermost = owner.outermost().name();
      if (makesPool(call) && !owner.isTest() && !configuring.contains(outermost)) {
        Tier tier = cancelling.contains(outermost) ? Tier.WARNING : Tier.INFO;
        // A timer whose tasks nobody cancels has nothing to keep.
        if (tier == Tier.WARNING || !isTimer(call.node().type())) {
          sink.accept(report(call, tier, program));
        }
      }
    }
  }

  private static boolean isTimer(TypeRef type) {
    return type.name().equals("java.util.Timer");
  }

  /** Whether the policy is set by reflection, as code that runs on old JDKs does. */
  private static boolean namesPolicy(Expression argument) {
    return argument instanceof Expression.Literal literal
        && literal.value().equals("setRemoveOnCancelPolicy");
  }

  private static boolean cancels(CallSite call, Program program) {
    return call.method().name().equals("cancel")
        && call.receiver() != null
        && !isPeriodic(call, program)
        && (program.catalog().isA(call.receiver().type(), "java.util.concurrent.Future")
            || program.catalog().isA(call.receiver().type(), "java.util.TimerTask")
            || call.receiver().type().simpleName().endsWith("Future"));
  }

  /**
   * Whether what is cancelled is a task that comes again and again, of which its owner has but one:
   * it is cancelled at the end, or for another pace, and leaves the queue after one more period.
   */
  private static boolean isPeriodic(CallSite cancel, Program program) {
    List<Expression> values =
        cancel.receiver() instanceof Expression.FieldAccess field
            ? program.valuesOf(FieldKey.of(field))
            : List.of();
    List<Expression> tasks = values.stream().filter(each -> !each.isNull()).toList();
    return !tasks.isEmpty()
        && tasks.stream()
            .map(each -> each instanceof Expression.Cast cast ? cast.value() : each)
            .allMatch(
                each ->
                    each instanceof Expression.Call made
                        && PERIODIC.contains(made.method().name()));
  }

  private static boolean makesPool(CallSite call) {
    return call.node() instanceof Expression.New made
            && (made.type().name().equals(POOL) || isTimer(made.type()))
        || FACTORIES.contains(call.method().name())
            && call.method().owner().name().equals("java.util.concurrent.Executors");
  }

  private static Finding timer(Report report, CallSite call) {
    return report
        .because(Evidence.Role.HOLDER, "the timer's queue holds every scheduled task", call.site())
        .because(
            Evidence.Role.RELEASE,
            "cancel() leaves the task in the queue until it is due, and nothing calls purge()")
        .because(
            Evidence.Role.REPAIR,
            "Call purge() after cancelling, or use a ScheduledThreadPoolExecutor with"
                + " setRemoveOnCancelPolicy(true)")
        .saying(
            "The Timer made by "
                + Wording.at(call.site())
                + " keeps every cancelled task, and all that it captures, until it is due: nothing"
                + " calls purge(). Call it after cancelling, or use a ScheduledThreadPoolExecutor"
                + " with setRemoveOnCancelPolicy(true).");
  }

  private static Finding report(CallSite call, Tier tier, Program program) {
    Optional<FieldInfo> field = program.fieldInitializedBy(call);
    Report report =
        field.map(each -> Report.on(INFO, tier, each)).orElse(Report.at(INFO, tier, call.site()));
    if (isTimer(call.node().type())) {
      return timer(report, call);
    }
    return report
        .because(
            Evidence.Role.HOLDER,
            "the executor's delay queue holds every scheduled task",
            call.site())
        .because(
            Evidence.Role.RELEASE,
            "cancel() leaves the task in the queue: the remove-on-cancel policy is off by default")
        .because(
            Evidence.Role.REPAIR,
            "Make a ScheduledThreadPoolExecutor and call setRemoveOnCancelPolicy(true)")
        .repairedBy(PolicyRepair.of(call, field))
        .saying(
            "The executor made by "
                + Wording.at(call.site())
                + " keeps every cancelled task, and all that it captures, until its delay is over:"
                + " setRemoveOnCancelPolicy(true) is not called. Make a"
                + " ScheduledThreadPoolExecutor and call it.");
  }
}
