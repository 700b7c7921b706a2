package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.rule.EndOfLife;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.SkippedUndoing;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A registration whose handle, the only way to undo it, is thrown away. */
public final class RegistrationHandleDropped implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "RegistrationHandleDropped",
          "listeners and registrations",
          Tier.WARNING,
          "The handle that could undo a registration is thrown away");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    NotRecorded.check(program, sink);
    SkippedUndoing skipped = new SkippedUndoing(program);
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      if (!call.discarded() && !owner.isTest()) {
        HandleForgotten.judge(call, skipped, program).ifPresent(sink);
      }
      if (!owner.isTest()) {
        HandleReplaced.judge(call, program).ifPresent(sink);
        EndlessRescheduling.judge(call, program).ifPresent(sink);
        TimeoutOutlivesCall.judge(call, program).ifPresent(sink);
      }
      if (call.discarded() && !call.isReference() && !owner.isTest()) {
        Handle.droppedBy(call, program)
            .filter(handle -> !endsByItself(handle.call(), program))
            .filter(handle -> !isManaged(owner, program) && !handle.isUndoneByPublisher(program))
            .filter(
                handle ->
                    Publisher.of(handle.call(), program).kind() != Publisher.Kind.OWN
                        && !EndedPublisher.isOf(handle.call(), program)
                        && (keepsOwner(call, owner)
                            || keepsOwner(handle.call(), owner)
                            || addsUp(handle.call(), program)))
            .ifPresent(handle -> judge(handle, owner, program, sink));
      }
    }
  }

  /** Whether the container that runs {@code owner} takes its registrations back. */
  static boolean isManaged(ClassInfo owner, Program program) {
    Set<String> managed = program.catalog().names("managedOwners");
    for (ClassInfo at = owner; at != null; at = at.enclosing()) {
      Set<String> ancestors = program.ancestorsOf(at);
      if (managed.stream()
          .anyMatch(
              type ->
                  ancestors.stream()
                      .anyMatch(each -> program.catalog().isA(TypeRef.named(each), type)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is subscribed to lets go of its subscriber after one value. */
  private static boolean endsByItself(CallSite call, Program program) {
    return call.receiver() != null
        && program.catalog().names("oneShotSources").stream()
            .anyMatch(type -> program.catalog().isA(call.receiver().type(), type));
  }

  /** Whether what is registered keeps the owner, or is its own. */
  static boolean keepsOwner(CallSite call, ClassInfo owner) {
    return call.arguments().stream()
        .map(Registrations::uncast)
        .anyMatch(
            each ->
                Captures.enclosingInstance(each, owner)
                    || each instanceof Expression.FieldAccess
                    || each instanceof Expression.New);
  }

  /** Whether each call of a method registers something of its own by {@code call}. */
  private static boolean addsUp(CallSite call, Program program) {
    return !Handle.undoing(call, program).isEmpty()
        // What is subscribed to may be of the call as well, and end with it.
        && !call.method().name().equals("subscribe")
        && call.arguments().stream().anyMatch(each -> PerCall.addsUp(each, call, program));
  }

  private static Tier tier(CallSite call, @Nullable String teardown, Program program) {
    if (Publisher.of(call, program).kind() == Publisher.Kind.CURRENT) {
      return Tier.INFO;
    }
    boolean adds =
        addsUp(call, program) && !PerCall.isOnceOrByCaller(call.site().executable(), program);
    return teardown == null && !adds ? Tier.INFO : Tier.WARNING;
  }

  private static void judge(
      Handle handle, ClassInfo owner, Program program, Consumer<Finding> sink) {
    CallSite call = handle.call();
    Lifetime lifetime = program.lifetimeOf(owner.outermostInstance());
    Phase phase = program.phaseOf(call.site(), null);
    boolean single = lifetime.compareTo(Lifetime.SINGLETON) <= 0 && phase != Phase.OPERATION;
    if (single || phase == Phase.NEVER || phase == Phase.TEST) {
      return;
    }
    @Nullable String teardown = EndOfLife.teardownOf(owner);
    String what = handle.what();
    String undo = handle.undo();
    sink.accept(
        Report.at(INFO, tier(call, teardown, program), call.site())
            .because(
                Evidence.Role.GROWTH,
                call.method().name() + "() registers for as long as its target lives",
                call.site())
            .because(
                Evidence.Role.RELEASE,
                what
                    + " it returns is dropped, so nothing can "
                    + undo
                    + (teardown == null ? "" : ", not even " + teardown + "()"))
            .because(Evidence.Role.REPAIR, "Keep it in a field and " + undo + " on close")
            .saying(
                call.method().name()
                    + "() at line "
                    + call.site().line()
                    + " can never be undone: "
                    + what
                    + " it returns is thrown away, so "
                    + (addsUp(call, program)
                        ? "what each call registers"
                        : owner.outermostInstance().simpleName())
                    + " stays registered"
                    + (teardown == null ? "" : " after " + teardown + "()")
                    + ". Keep it in a field and "
                    + undo
                    + (teardown == null ? " when the owner ends." : " in " + teardown + "().")));
  }
}
