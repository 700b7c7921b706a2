package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.FieldKey;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** An executor made per object or per call whose threads nobody ever stops. */
final class ExecutorPerInstance implements Rule {
  private static final RuleInfo INFO =
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
      if (STOPPING.contains(call.method().name()) && call.receiver() != null) {
        handled.addAll(program.fieldsBehind(call.receiver(), owner));
      }
    }
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      if (owner.isTest()) {
        continue;
      }
      if (exits(call)
          && call.site().executable().kind() == MethodNode.Kind.METHOD
          && program.phaseOf(call.site(), null) == Phase.OPERATION) {
        sink.accept(exiting(call));
      } else if (makesExecutor(call, program)) {
        fieldFilledBy(call, owner, program)
            .filter(field -> !handled.contains(field.key()))
            .filter(field -> program.lifetimeOf(owner).compareTo(Lifetime.SINGLETON) > 0)
            .ifPresent(field -> sink.accept(report(field, call)));
      }
    }
  }

  private static boolean exits(CallSite call) {
    return call.method().name().startsWith("getExiting")
        && call.method().owner().name().equals("com.google.common.util.concurrent.MoreExecutors");
  }

  private static boolean makesExecutor(CallSite call, Program program) {
    boolean executor =
        program.catalog().isA(call.node().type(), "java.util.concurrent.ExecutorService");
    return executor
        && (call.node() instanceof Expression.New made && made.body() == null
            || call.method().owner().name().equals("java.util.concurrent.Executors")
                && call.method().name().startsWith("new"));
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
        .filter(
            field -> program.catalog().isA(field.type(), "java.util.concurrent.ExecutorService"))
        .map(field -> new FieldInfo(field, owner))
        .filter(
            field ->
                call.site().executable().isConstructorLike()
                    && program.isPassedToOwnConstructor(call))
        .findFirst();
  }

  private static Finding report(FieldInfo field, CallSite call) {
    String teardown = Registrations.teardownOf(field.owner());
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
                + ".shutdown()"
                + (teardown == null ? "" : ", not even " + teardown + "()"))
        .because(
            Evidence.Role.REPAIR, "Shut it down where the " + field.owner().simpleName() + " ends")
        .saying(
            field.name()
                + " is an executor per "
                + field.owner().simpleName()
                + " that nothing shuts down"
                + (teardown == null ? "" : ", not even " + teardown + "()")
                + ": its threads stay after the "
                + field.owner().simpleName()
                + " is gone, with all they refer to. Call "
                + field.name()
                + ".shutdown() there, or share one executor.");
  }

  private static Finding exiting(CallSite call) {
    return Report.at(INFO, Tier.WARNING, call.site())
        .because(
            Evidence.Role.HOLDER,
            call.method().name() + "() registers a shutdown hook that holds the pool")
        .because(
            Evidence.Role.GROWTH,
            call.site().executable().display() + " makes one each time it runs",
            call.site())
        .because(Evidence.Role.RELEASE, "the hook stays even after the pool is shut down")
        .because(Evidence.Role.REPAIR, "Use a plain executor and shut it down, or share one")
        .saying(
            call.method().name()
                + "() keeps the pool until the JVM exits, through a shutdown hook that is never"
                + " taken back: "
                + Wording.at(call.site())
                + " makes one each time it runs. Use a plain executor and shut it down.");
  }
}
