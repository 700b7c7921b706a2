package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Expression;
import java.util.Set;
import java.util.function.Consumer;

/** A thread-local per object: each object leaves an entry in every thread that used it. */
public final class ThreadLocalPerInstance implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ThreadLocalPerInstance",
          "threads and tasks",
          Tier.WARNING,
          "Each object owns a ThreadLocal and leaves its value in every thread that used it");

  private static final Set<String> ENDS =
      Set.of("close", "stop", "end", "finish", "complete", "dispose", "destroy", "shutdown");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (ThreadLocals.Use use : ThreadLocals.of(program)) {
      boolean netty = ThreadLocals.isNettys(use.field().node().type(), program.catalog());
      boolean cleaned = !use.removes().isEmpty() || !use.clears().isEmpty();
      Lifetime owner = program.lifetimeOf(use.field().owner());
      if (!use.field().node().isStatic()
          && owner.compareTo(Lifetime.SINGLETON) > 0
          && (netty || !cleaned)
          && !KeptValues.belongToOthers(use, program)
          && !ThreadLocals.holdsReferences(use.field().node().type(), program.catalog())) {
        sink.accept(report(use, netty, tier(use, netty, program)));
      } else if (!use.field().node().isStatic()
          && owner.compareTo(Lifetime.SINGLETON) > 0
          && isRemovedByLastOnly(use, program)
          && !KeptValues.belongToOthers(use, program)
          && !ThreadLocals.holdsReferences(use.field().node().type(), program.catalog())) {
        sink.accept(report(use, false, Tier.INFO));
      }
    }
  }

  /**
   * Whether a look-up makes the value, and only the thread that ends the object removes its own.
   */
  private static boolean isRemovedByLastOnly(ThreadLocals.Use use, Program program) {
    return !use.removes().isEmpty()
        && use.sets().isEmpty()
        && use.clears().isEmpty()
        && use.field().node().initializer() instanceof Expression.Call made
        && made.method().name().equals("withInitial")
        && use.removes().stream().allMatch(each -> endsObject(each.site().executable(), program))
        && use.gets().stream()
            .anyMatch(each -> program.phaseOf(each.site(), use.field()) == Phase.OPERATION);
  }

  private static boolean endsObject(Executable method, Program program) {
    return ENDS.contains(method.name())
        && method.parameters().isEmpty()
        && program.callGraph().callersOf(method).isEmpty();
  }

  private static Tier tier(ThreadLocals.Use use, boolean netty, Program program) {
    ClassInfo owner = use.field().owner();
    // Of what lives long there are few, so that what pins nothing is next to nothing.
    boolean pinsNothing =
        program.lifetimeOf(owner) != Lifetime.INSTANCE && KeptValues.isFlag(use, program);
    boolean slight =
        !netty && (pinsNothing || new EmptiedValues(use, program).areEmptied())
            || FewOwners.isOnlyInTools(owner, program)
            || FewOwners.isOne(owner, program);
    return slight ? Tier.INFO : Tier.WARNING;
  }

  private static Finding report(ThreadLocals.Use use, boolean netty, Tier tier) {
    String name = use.field().name();
    String owner = use.field().owner().simpleName();
    Report report =
        Report.on(INFO, tier, use.field())
            .because(
                Evidence.Role.HOLDER,
                "the threads hold the values, one per thread and " + owner,
                Report.place(use.field()))
            .because(Evidence.Role.LIFETIME, "pooled threads outlive every " + owner);
    use.sets().stream()
        .limit(2)
        .forEach(
            call ->
                report.because(
                    Evidence.Role.GROWTH,
                    call.site().executable().display() + " sets a value",
                    call.site()));
    report
        .because(
            Evidence.Role.RELEASE,
            netty
                ? "a FastThreadLocal takes a slot index that is never given back"
                : use.removes().isEmpty()
                    ? "nothing calls " + name + ".remove()"
                    : "only the thread that ends it calls " + name + ".remove()")
        .because(
            Evidence.Role.REPAIR,
            "Make " + name + " static, or remove() the value when the " + owner + " is done");
    return report.saying(
        name
            + " is one ThreadLocal per "
            + owner
            + ": every thread that touches one keeps its value after the "
            + owner
            + " is gone, and "
            + (netty
                ? "each takes a slot in every thread that is never given back"
                : use.removes().isEmpty()
                    ? "nothing calls remove()"
                    : "only the thread that ends it calls remove()")
            + ". Make it static, or call remove() when the "
            + owner
            + " is done.");
  }
}
