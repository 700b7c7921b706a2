package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entry leaves in the callback of success only; its sibling for failure forgets it. */
final class SkippedInCallback {
  private static final Set<String> STAGES_OF_SUCCESS =
      Set.of(
          "thenAccept",
          "thenAcceptAsync",
          "thenRun",
          "thenRunAsync",
          "thenApply",
          "thenApplyAsync",
          "thenCompose",
          "doOnSuccess",
          "onSuccess",
          "addOnSuccessListener",
          "doOnComplete",
          "doOnNext");
  private static final Set<String> STAGES_OF_BOTH =
      Set.of(
          "whenComplete",
          "whenCompleteAsync",
          "handle",
          "handleAsync",
          "onComplete",
          "addListener");
  private static final Pattern SUCCESS =
      Pattern.compile(
          "on(Success|Complete|Completed|Completion|Next|Response|Result)|success|completed|succeeded");
  private static final Pattern FAILURE =
      Pattern.compile("on(Failure|Error|Exception|Throwable|Fail|Failed)|failure|failed|error");
  private static final Pattern ASKS_SUCCESS =
      Pattern.compile(
          "isSuccess|isSuccessful|succeeded|isOk|isCompletedNormally|isSuccessfullyCompleted");
  private static final Pattern ASKING =
      Pattern.compile("operationComplete|on[A-Z]\\w*|done|completed|finished|accept|handle");
  private static final int MAX_HOPS = 2;

  private SkippedInCallback() {}

  /**
   * How a release is bound to success.
   *
   * @param callback what runs on success
   * @param sibling what runs on failure, as a clause
   */
  private record Bound(String callback, String sibling, Site site) {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    Bound first = null;
    for (Release release : releases) {
      Optional<Bound> bound = boundToSuccess(release.site(), releases, program, MAX_HOPS);
      if (bound.isEmpty()) {
        return Optional.empty();
      }
      first = first == null ? bound.get() : first;
    }
    return first == null ? Optional.empty() : Optional.of(report(retention, growths.get(0), first));
  }

  private static Optional<Bound> boundToSuccess(
      Site site, List<Release> releases, Program program, int hops) {
    for (Context.Frame frame : Context.frames(site.context())) {
      if (frame instanceof Context.Frame.Deferred deferred && deferred.receiver() != null) {
        String stage = deferred.receiver().method().name();
        if (STAGES_OF_SUCCESS.contains(stage)) {
          return Optional.of(new Bound(stage + "()", "a stage that fails never gets there", site));
        }
        List<Local> told = deferred.lambda().parameters();
        boolean failure = told.size() == 2;
        if (STAGES_OF_BOTH.contains(stage) && asksForSuccess(site, told, failure)) {
          return Optional.of(
              new Bound(stage + "()", "the condition there leaves failures out", site));
        }
      }
    }
    Executable method = site.executable();
    if (method.kind() != MethodNode.Kind.METHOD) {
      return Optional.empty();
    }
    List<Local> told = method.parameters();
    boolean failure = told.size() == 2 && isThrowable(told.get(1), program);
    if (told.size() == 1 && ASKING.matcher(method.name()).matches() || failure) {
      if (asksForSuccess(site, told, failure)) {
        return Optional.of(
            new Bound(method.display(), "the condition there leaves failures out", site));
      }
    }
    return SUCCESS.matcher(method.name()).matches()
        ? siblingOf(method, releases, program)
            .map(sibling -> new Bound(method.display(), sibling + " does not remove it", site))
        : fromCallers(site, releases, program, hops);
  }

  /** Whether a guard asks whether the outcome that a callback is told of is a success. */
  private static boolean asksForSuccess(Site site, List<Local> told, boolean failure) {
    return Context.guards(site.context()).stream()
        .anyMatch(guard -> asksForSuccess(guard.condition(), guard.holds(), told, failure));
  }

  private static boolean asksForSuccess(
      Expression condition, boolean holds, List<Local> told, boolean failure) {
    if (condition instanceof Expression.Operation operation) {
      String operator = operation.operator();
      if (operator.equals("!")) {
        return asksForSuccess(operation.operands().get(0), !holds, told, failure);
      }
      if (operator.equals(holds ? "==" : "!=")) {
        boolean isNull = operation.operands().stream().anyMatch(Expression::isNull);
        return isNull
            && failure
            && operation.operands().stream().anyMatch(each -> isLocal(each, told.get(1)));
      }
      return false;
    }
    return holds
        && condition instanceof Expression.Call call
        && told.stream().anyMatch(each -> isLocal(call.receiver(), each))
        && ASKS_SUCCESS.matcher(call.method().name()).matches();
  }

  private static boolean isLocal(@Nullable Expression operand, Local local) {
    return operand instanceof Expression.LocalAccess access && access.local().id() == local.id();
  }

  private static boolean isThrowable(Local local, Program program) {
    return program.catalog().isA(local.type(), "java.lang.Throwable");
  }

  /** The callback for failure beside {@code success}, if it reaches no release. */
  private static Optional<String> siblingOf(
      Executable success, List<Release> releases, Program program) {
    for (MethodNode method : success.owner().node().methods()) {
      if (FAILURE.matcher(method.name()).matches() && method.body() != null) {
        Executable sibling = program.executable(success.owner(), method);
        Set<Executable> reached = program.reachableFrom(sibling);
        if (releases.stream().noneMatch(each -> reached.contains(each.site().executable()))) {
          return Optional.of(sibling.display());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Bound> fromCallers(
      Site site, List<Release> releases, Program program, int hops) {
    List<CallSite> callers = program.callGraph().callersOf(site.executable());
    if (hops == 0 || callers.isEmpty() || program.callGraph().isOpenToOthers(site.executable())) {
      return Optional.empty();
    }
    Optional<Bound> first = Optional.empty();
    for (CallSite caller : callers) {
      Optional<Bound> each = boundToSuccess(caller.site(), releases, program, hops - 1);
      if (each.isEmpty()) {
        return Optional.empty();
      }
      first = first.isPresent() ? first : each;
    }
    return first;
  }

  private static Finding report(Retention retention, Growth growth, Bound bound) {
    String name = retention.field().name();
    Tier tier = ReleaseSkippedOnFailure.tierOf(retention);
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry before the outcome is known",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            "the removal stands in " + bound.callback() + ": " + bound.sibling(),
            bound.site())
        .because(Evidence.Role.REPAIR, "Remove the entry whatever the outcome")
        .saying(
            name
                + " keeps the entry of everything that fails: "
                + Wording.growth(growth)
                + ", and only "
                + bound.callback()
                + " at line "
                + bound.site().line()
                + " leads to its removal; "
                + bound.sibling()
                + ". Remove it whatever the outcome.");
  }
}
