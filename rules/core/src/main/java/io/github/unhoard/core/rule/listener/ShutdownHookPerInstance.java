package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Multiplicity;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A JVM shutdown hook per object or call: each stays, with what it captures, until the end. */
public final class ShutdownHookPerInstance implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ShutdownHookPerInstance",
          "listeners and registrations",
          Tier.ERROR,
          "A shutdown hook is added per object or call and keeps what it captures until the JVM exits");

  private static final Set<String> ENDS =
      Set.of("close", "shutdown", "shutDown", "stop", "destroy", "dispose", "disconnect");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    Set<String> removing = new TreeSet<>();
    for (CallSite call : program.calls()) {
      if (call.method().name().equals("removeShutdownHook")) {
        removing.add(call.site().executable().owner().outermost().name());
      }
    }
    for (CallSite call : program.calls()) {
      Executable executable = call.site().executable();
      if (exits(call)
          && !executable.owner().isTest()
          && executable.kind() == MethodNode.Kind.METHOD
          && program.phaseOf(call.site(), null) == Phase.OPERATION) {
        sink.accept(exiting(call));
      }
      boolean hook =
          call.method().name().equals("addShutdownHook")
              && call.method().owner().name().equals("java.lang.Runtime");
      if (hook && !executable.owner().isTest()) {
        boolean undone = removing.contains(executable.owner().outermost().name());
        Tier tier = undone ? Tier.INFO : tier(call, program);
        if ((!undone || keepsOwner(call, program)) && !isOneForAll(call, program)) {
          sink.accept(report(call, tier, undone));
        }
      }
    }
  }

  private static boolean exits(CallSite call) {
    return call.method().name().startsWith("getExiting")
        && call.method().owner().name().equals("com.google.common.util.concurrent.MoreExecutors");
  }

  /** Whether the object stays until it is closed, because the hook refers to it. */
  private static boolean keepsOwner(CallSite call, Program program) {
    Executable executable = call.site().executable();
    return !executable.has(Modifier.STATIC)
        && program.lifetimeOf(executable.owner()).compareTo(Lifetime.SINGLETON) > 0;
  }

  /** Whether a flag that all objects share lets one hook be added, and it knows none of them. */
  private static boolean isOneForAll(CallSite call, Program program) {
    return program.isOnce(call.site()) && !capturesOwner(call, program);
  }

  private static boolean capturesOwner(CallSite call, Program program) {
    ClassInfo owner = call.site().executable().owner();
    return call.arguments().stream()
        .flatMap(each -> valuesOf(each, owner, program))
        .anyMatch(each -> Captures.enclosingInstance(each, owner));
  }

  private static Tier tier(CallSite call, Program program) {
    Executable executable = call.site().executable();
    Phase phase = program.phaseOf(call.site(), null);
    boolean isProgram = isProgram(executable.owner().outermost(), program);
    boolean single =
        isProgram
            || isConstant(executable.owner())
            || program.lifetimeOf(executable.owner()).compareTo(Lifetime.SINGLETON) <= 0;
    boolean capturesOwner = capturesOwner(call, program);
    if (executable.isConstructorLike()) {
      Multiplicity runs = program.multiplicityOf(call.site());
      if (single || runs == Multiplicity.ONE) {
        return Tier.INFO;
      }
      return capturesOwner && runs == Multiplicity.MANY ? Tier.ERROR : Tier.WARNING;
    }
    // A lambda kept by an initialiser is an adder that others call: the hook is theirs.
    boolean perObject =
        !single && capturesOwner && !executable.has(Modifier.STATIC) && comesToAnEnd(executable);
    if (phase != Phase.OPERATION && !perObject
        || executable.kind() == MethodNode.Kind.STATIC_INITIALIZER) {
      return Tier.INFO;
    }
    return single ? Tier.INFO : Tier.WARNING;
  }

  /** Whether the class, or one that extends it, is what a process is started with. */
  private static boolean isProgram(ClassInfo owner, Program program) {
    return Stream.concat(
            Stream.of(owner),
            program.world().descendants(owner.name()).stream()
                .map(program.world()::classNamed)
                .filter(Objects::nonNull))
        .flatMap(each -> each.node().methods().stream())
        .anyMatch(each -> each.name().equals("main") && each.isStatic());
  }

  private static Stream<Expression> valuesOf(Expression hook, ClassInfo owner, Program program) {
    return hook instanceof Expression.LocalAccess local
        ? program.valuesOf(local, owner).stream()
        : Stream.of(hook);
  }

  /** Whether objects of the class can be closed, and so may come and go. */
  private static boolean comesToAnEnd(Executable executable) {
    return executable.owner().node().methods().stream()
        .anyMatch(each -> each.parameters().isEmpty() && ENDS.contains(each.name()));
  }

  /** Whether the one object of a private class is made for a static final field. */
  private static boolean isConstant(ClassInfo owner) {
    return owner.node().modifiers().contains(Modifier.PRIVATE)
        && owner.enclosing() != null
        && owner.enclosing().node().fields().stream()
            .anyMatch(
                field ->
                    field.isStatic()
                        && field.modifiers().contains(Modifier.FINAL)
                        && field.initializer() instanceof Expression.New made
                        && made.type().name().equals(owner.name()));
  }

  private static Finding report(CallSite call, Tier tier, boolean undone) {
    Executable executable = call.site().executable();
    String per =
        executable.isConstructorLike() ? "each " + executable.owner().simpleName() : "each call";
    return Report.at(INFO, tier, call.site())
        .because(Evidence.Role.HOLDER, "the JVM keeps every registered hook in a static map")
        .because(Evidence.Role.LIFETIME, "hooks live until the JVM exits")
        .because(Evidence.Role.GROWTH, per + " adds a hook", call.site())
        .because(
            Evidence.Role.RELEASE,
            undone
                ? "removeShutdownHook() is called only where the object is closed"
                : "nothing in "
                    + executable.owner().outermost().simpleName()
                    + " calls removeShutdownHook()")
        .because(
            Evidence.Role.REPAIR,
            "Keep the hook in a field and remove it on close, or share one hook for all objects")
        .saying(
            "The JVM keeps this hook, and what it captures, until it exits: "
                + per
                + " adds one through "
                + Wording.at(call.site())
                + (undone
                    ? ", and it is taken back only on close. Share one hook that does not refer to"
                        + " its objects."
                    : ", and nothing calls removeShutdownHook(). Keep the hook and remove it on"
                        + " close, or share one."));
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
