package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.TypeRef;
import java.util.Optional;
import java.util.function.Consumer;

/** A thread-local whose value stays in pooled threads because nothing removes it. */
final class ThreadLocalNeverRemoved implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ThreadLocalNeverRemoved",
          "threads and tasks",
          Tier.WARNING,
          "The value of a ThreadLocal stays in every pooled thread because nothing removes it");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (ThreadLocals.Use use : ThreadLocals.of(program)) {
      if (!ThreadLocals.holdsReferences(use.field().node().type(), program.catalog())) {
        judge(use, program).ifPresent(sink);
      }
    }
  }

  private static Optional<Finding> judge(ThreadLocals.Use use, Program program) {
    boolean shared =
        use.field().node().isStatic()
            || program.lifetimeOf(use.field().owner()).compareTo(Lifetime.SINGLETON) <= 0;
    if (!use.removes().isEmpty() || !shared && use.clears().isEmpty()) {
      return Optional.empty();
    }
    if (use.sets().isEmpty() && use.gets().isEmpty()) {
      return Optional.empty();
    }
    if (!use.clears().isEmpty()) {
      return use.field().node().isStatic() ? Optional.empty() : Optional.of(onlyNulled(use));
    }
    Tier tier = isOfThePlatform(use, program) ? Tier.INFO : Tier.WARNING;
    return Optional.of(neverRemoved(use, tier));
  }

  /** Whether threads keep only JDK objects, such as formatters: small, and pinning no loader. */
  private static boolean isOfThePlatform(ThreadLocals.Use use, Program program) {
    boolean subclass = program.world().classNamed(use.field().node().type().name()) != null;
    boolean platform =
        use.field().node().type().arguments().stream()
            .allMatch(ThreadLocalNeverRemoved::isPlatform);
    return !subclass && platform && use.sets().isEmpty();
  }

  private static boolean isPlatform(TypeRef type) {
    String name = type.name();
    boolean collection = name.startsWith("java.util.") && !type.arguments().isEmpty();
    return !collection && (name.startsWith("java.") || name.indexOf('.') < 0 && type.resolved());
  }

  private static Finding neverRemoved(ThreadLocals.Use use, Tier tier) {
    String name = use.field().name();
    Report report =
        Report.on(INFO, tier, use.field())
            .because(Evidence.Role.HOLDER, "each thread holds a value", Report.place(use.field()))
            .because(Evidence.Role.LIFETIME, "pooled threads live until their pool is shut down");
    for (CallSite call : use.sets().stream().limit(3).toList()) {
      report.because(
          Evidence.Role.GROWTH, call.site().executable().display() + " sets a value", call.site());
    }
    report
        .because(Evidence.Role.RELEASE, "nothing calls " + name + ".remove()")
        .because(Evidence.Role.REPAIR, "Call " + name + ".remove() in a finally block");
    String how =
        use.sets().isEmpty()
            ? "the first get() in a thread makes one"
            : Wording.at(use.sets().get(0).site()) + " sets one";
    return report.saying(
        name
            + " keeps its value in every pooled thread: "
            + how
            + ", and nothing calls remove(). Call "
            + name
            + ".remove() in a finally block where the work of the thread ends.");
  }

  private static Finding onlyNulled(ThreadLocals.Use use) {
    String name = use.field().name();
    CallSite clear = use.clears().get(0);
    return Report.on(INFO, Tier.WARNING, use.field())
        .because(Evidence.Role.HOLDER, "each thread holds an entry", Report.place(use.field()))
        .because(Evidence.Role.RELEASE, "set(null) leaves the entry in the thread", clear.site())
        .because(Evidence.Role.REPAIR, "Call " + name + ".remove() instead")
        .saying(
            name
                + " is emptied with set(null) by "
                + Wording.at(clear.site())
                + ", which leaves an entry per object in every thread. Call "
                + name
                + ".remove() instead.");
  }
}
