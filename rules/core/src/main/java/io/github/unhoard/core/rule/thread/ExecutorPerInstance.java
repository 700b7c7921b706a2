package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** An executor made per object or per call whose threads nobody ever stops. */
public final class ExecutorPerInstance implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "ExecutorPerInstance",
          "threads and tasks",
          Tier.WARNING,
          "An executor is made per object or call and never shut down, so its threads stay");
  private static final Set<String> STOPPING =
      Set.of(
          "shutdown",
          "shutdownNow",
          "close",
          "stop",
          "awaitTermination",
          "shutdownAndAwaitTermination");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    Set<FieldKey> handled = new TreeSet<>();
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      for (Expression part : call.arguments()) {
        if (part instanceof Expression.FieldAccess) {
          handled.addAll(program.fieldsBehind(part, owner));
        }
      }
      if (call.receiver() != null
          && (STOPPING.contains(call.method().name())
              || call.method().name().equals("cancel") && isTimer(call.receiver().type()))) {
        handled.addAll(program.fieldsBehind(call.receiver(), owner));
      }
    }
    LeftRunning leftRunning = new LeftRunning(program);
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      if (owner.isTest()) {
        continue;
      }
      if (makesExecutor(call, program)) {
        leftRunning.check(call).ifPresent(sink);
        fieldFilledBy(call, owner, program)
            .filter(field -> !handled.contains(field.key()))
            .filter(field -> isExecutor(field.node().type(), program))
            .filter(field -> !LeftRunning.endsByItself(call))
            .filter(field -> !isTimer(field.node().type()) || !isForgotten(field, program))
            .filter(field -> program.lifetimeOf(owner).compareTo(Lifetime.SINGLETON) > 0)
            .ifPresent(field -> sink.accept(report(field, call)));
      }
    }
  }

  private static boolean makesExecutor(CallSite call, Program program) {
    boolean executor = isExecutor(call.node().type(), program);
    return executor
        && (call.node() instanceof Expression.New made && made.body() == null
            || call.method().owner().name().equals("java.util.concurrent.Executors")
                && call.method().name().startsWith("new"));
  }

  private static boolean isExecutor(TypeRef type, Program program) {
    return isTimer(type) || program.catalog().isA(type, "java.util.concurrent.ExecutorService");
  }

  private static boolean isTimer(TypeRef type) {
    return type.name().equals("java.util.Timer");
  }

  /** Whether a method sets {@code field} to null: the thread of a timer ends when nobody has it. */
  private static boolean isForgotten(FieldInfo field, Program program) {
    return field.owner().node().methods().stream()
        .filter(method -> method.kind() == MethodNode.Kind.METHOD)
        .map(method -> program.executable(field.owner(), method))
        .flatMap(method -> program.writtenIn(method, field.key()).stream())
        .anyMatch(written -> written.value().isNull());
  }

  /** The instance field of {@code owner} that the new executor ends up in, if it is one. */
  private static Optional<FieldInfo> fieldFilledBy(
      CallSite call, ClassInfo owner, Program program) {
    Optional<FieldInfo> direct = program.fieldInitializedBy(call);
    if (direct.isPresent()) {
      return direct.filter(field -> !field.node().isStatic());
    }
    return owner.node().fields().stream()
        .filter(field -> !field.isStatic())
        .filter(field -> isExecutor(field.type(), program))
        .map(field -> new FieldInfo(field, owner))
        .filter(
            field ->
                call.site().executable().isConstructorLike()
                    && program.isPassedToOwnConstructor(call))
        .findFirst();
  }

  private static String stop(FieldInfo field) {
    return isTimer(field.node().type()) ? ".cancel()" : ".shutdown()";
  }

  private static Finding report(FieldInfo field, CallSite call) {
    String teardown = EndOfLife.teardownOf(field.owner());
    Tier tier = teardown == null ? Tier.INFO : Tier.WARNING;
    return Report.on(INFO, tier, field)
        .because(Evidence.Role.HOLDER, "the threads of the pool keep it alive", call.site())
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " makes a pool per " + field.owner().simpleName(),
            call.site())
        .because(
            Evidence.Role.RELEASE,
            "nothing calls "
                + field.name()
                + stop(field)
                + (teardown == null ? "" : ", not even " + teardown + "()"))
        .because(
            Evidence.Role.REPAIR, "Shut it down where the " + field.owner().simpleName() + " ends")
        .saying(
            field.name()
                + " runs threads per "
                + field.owner().simpleName()
                + " that nothing stops"
                + (teardown == null ? "" : ", not even " + teardown + "()")
                + ": its threads stay after the "
                + field.owner().simpleName()
                + " is gone, with all they refer to. Call "
                + field.name()
                + stop(field)
                + " there, or share one.");
  }
}
