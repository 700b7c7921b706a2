package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.SkippedUndoing;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A handle that is kept in a field, and that the end of its owner does not use. */
final class HandleForgotten {
  private static final Set<String> SCHEDULES =
      Set.of("schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay", "setTimer", "newTimeout");
  private static final Set<String> FUTURES =
      Set.of("java.util.concurrent.ScheduledFuture", "java.util.concurrent.Future");
  private static final Pattern TIMEOUT = Pattern.compile("Timeout|ScheduledTask|ScheduledFuture");
  private static final Pattern UNDOES =
      Pattern.compile("cancel\\w*|dispose|unsubscribe|unregister|remove|close|stop|terminate");
  private static final Set<String> ENDS_FUTURE =
      Set.of("complete", "completeExceptionally", "cancel", "obtrudeValue");

  private static final String ONCE = "schedule|setTimer|newTimeout";

  private HandleForgotten() {}

  static Optional<Finding> judge(CallSite call, SkippedUndoing skipped, Program program) {
    boolean catalogued = !Handle.undoing(call, program).isEmpty();
    if (!SCHEDULES.contains(call.method().name()) && !catalogued) {
      return Optional.empty();
    }
    Optional<FieldInfo> kept =
        program
            .fieldInitializedBy(call)
            .filter(field -> !field.node().isStatic())
            .filter(field -> catalogued || isHandle(field.node().type(), program));
    ClassInfo owner = call.site().executable().owner();
    if (kept.isEmpty()
        || !kept.get().owner().equals(owner)
        || Publisher.of(call, program).kind() == Publisher.Kind.OWN
        || RegistrationHandleDropped.isManaged(owner, program)
        || !RegistrationHandleDropped.keepsOwner(call, owner)) {
      return Optional.empty();
    }
    return judge(kept.get(), call, owner, program)
        .or(() -> HandleUsedSometimes.judge(kept.get(), call, skipped, program));
  }

  private static boolean isHandle(TypeRef type, Program program) {
    return FUTURES.stream().anyMatch(each -> program.catalog().isA(type, each))
        || TIMEOUT.matcher(type.simpleName()).matches();
  }

  private static Optional<Finding> judge(
      FieldInfo handle, CallSite call, ClassInfo owner, Program program) {
    List<Executable> undoing = undoing(handle, program);
    List<Executable> futureEnds = forgetting(futureEnds(owner, program), undoing, program);
    if (!futureEnds.isEmpty()) {
      return Optional.of(report(handle, call, futureEnds.get(0), undoing));
    }
    List<Executable> closes = closes(owner, program);
    // close() and close(reason) often share the work: one that cancels speaks for all.
    if (!closes.isEmpty() && forgetting(closes, undoing, program).size() == closes.size()) {
      return Optional.of(report(handle, call, closes.get(0), undoing));
    }
    Optional<String> inherited = inheritedEnd(owner, undoing, program);
    return inherited.map(name -> report(handle, call, name, undoing));
  }

  static HandleWords wordsFor(CallSite call) {
    return SCHEDULES.contains(call.method().name()) ? HandleWords.TASK : HandleWords.REGISTRATION;
  }

  private static List<Executable> forgetting(
      List<Executable> ends, List<Executable> undoing, Program program) {
    return ends.stream()
        .filter(end -> undoing.stream().noneMatch(program.reachableFrom(end)::contains))
        .toList();
  }

  /** The methods that end objects of {@code owner} for good. */
  private static List<Executable> closes(ClassInfo owner, Program program) {
    String name = EndOfLife.teardownOf(owner);
    List<Executable> found = new ArrayList<>();
    for (MethodNode method : owner.node().methods()) {
      if (method.name().equals(name)
          && method.body() != null
          && !method.modifiers().contains(Modifier.STATIC)) {
        found.add(program.executable(owner, method));
      }
    }
    return found;
  }

  /** The ends of a future that {@code owner} overrides. */
  private static List<Executable> futureEnds(ClassInfo owner, Program program) {
    if (!isFuture(owner, program)) {
      return List.of();
    }
    return owner.node().methods().stream()
        .filter(method -> ENDS_FUTURE.contains(method.name()) && method.body() != null)
        .map(method -> program.executable(owner, method))
        .toList();
  }

  private static boolean isFuture(ClassInfo owner, Program program) {
    return program.ancestorsOf(owner).contains("java.util.concurrent.CompletableFuture");
  }

  /** The end of a future that {@code owner} inherits beside one that uses the handle. */
  private static Optional<String> inheritedEnd(
      ClassInfo owner, List<Executable> undoing, Program program) {
    Set<String> overridden = new TreeSet<>();
    for (Executable end : futureEnds(owner, program)) {
      if (undoing.stream().anyMatch(program.reachableFrom(end)::contains)) {
        overridden.add(end.name());
      }
    }
    return overridden.contains("complete") && !overridden.contains("completeExceptionally")
        ? Optional.of("completeExceptionally()")
        : Optional.empty();
  }

  /** The methods that use the handle to undo what it stands for, or give it to somebody. */
  private static List<Executable> undoing(FieldInfo handle, Program program) {
    List<Executable> found = new ArrayList<>();
    for (CallSite each : program.calls()) {
      boolean undone = undoes(each, handle, program);
      boolean given =
          each.arguments().stream().anyMatch(argument -> isField(argument, handle, each, program));
      if (undone || given) {
        found.add(each.site().executable());
      }
    }
    return found;
  }

  /** Whether the call undoes what the handle stands for. */
  static boolean undoes(CallSite call, FieldInfo handle, Program program) {
    return call.receiver() != null
        && UNDOES.matcher(call.method().name()).matches()
        && isField(call.receiver(), handle, call, program);
  }

  static boolean isField(Expression expression, FieldInfo field, CallSite at, Program program) {
    if (expression instanceof Expression.FieldAccess access) {
      return FieldKey.of(access).equals(field.key());
    }
    return expression instanceof Expression.LocalAccess local
        && program.valuesOf(local, at.site().executable().owner()).stream()
            .anyMatch(
                value ->
                    value instanceof Expression.FieldAccess access
                            && access.name().equals(field.name())
                        || value instanceof Expression.Call call
                            && call.receiver() instanceof Expression.FieldAccess inner
                            && inner.name().equals(field.name()));
  }

  private static Finding report(
      FieldInfo handle, CallSite call, Executable end, List<Executable> undoing) {
    return report(handle, call, end.display(), undoing);
  }

  private static Finding report(
      FieldInfo handle, CallSite call, String end, List<Executable> undoing) {
    String name = handle.name();
    HandleWords words = wordsFor(call);
    boolean once = words == HandleWords.TASK && call.method().name().matches(ONCE);
    Tier tier = once && undoing.isEmpty() ? Tier.INFO : Tier.WARNING;
    String who = handle.owner().simpleName();
    String elsewhere = (undoing.isEmpty() ? "nothing" : undoing.get(0).display()) + words.undoesIt;
    return Report.on(RegistrationHandleDropped.INFO, tier, handle)
        .because(
            Evidence.Role.GROWTH,
            call.method().name() + "() keeps " + words.kept + ", and with it this " + who,
            call.site())
        .because(Evidence.Role.RELEASE, elsewhere + ", but " + end + " does not")
        .because(Evidence.Role.REPAIR, words.undo + " " + name + " in " + end)
        .saying(
            name
                + " is not "
                + words.undone
                + " when its "
                + who
                + " ends: line "
                + call.site().line()
                + " "
                + words.begins
                + " keeps the "
                + who
                + ", and "
                + end
                + " leaves it "
                + words.begun
                + ". "
                + words.undo
                + " "
                + name
                + " there.");
  }
}
