package io.github.unhoard.core.rule.thread;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.rule.FinallyRepair;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Modifier;
import io.github.unhoard.core.tree.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A thread-local whose value stays in pooled threads because nothing removes it. */
public final class ThreadLocalNeverRemoved implements Rule {
  static final RuleInfo INFO =
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
    ThreadValues.check(program, sink);
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
    Optional<Finding> skipped = skippedByException(use, program);
    if (skipped.isPresent()) {
      return skipped;
    }
    if (!use.removes().isEmpty() || !shared && use.clears().isEmpty()) {
      return Optional.empty();
    }
    boolean neverFilled =
        use.sets().isEmpty()
            && (use.gets().isEmpty() && !isReadElsewhere(use, program)
                || KeptValues.startEmpty(use, program));
    if (neverFilled
        || KeptValues.areAFewNumbers(use)
        || KeptValues.areEndedByRegistry(use, program)
        || new RestoredValues(use, program).areAll()) {
      return Optional.empty();
    }
    if (!use.clears().isEmpty()) {
      // One empty entry for each thread is next to nothing; one for each object and thread is not.
      return use.field().node().isStatic() ? Optional.empty() : Optional.of(onlyNulled(use));
    }
    if (use.field().node().isStatic() && KeptValues.areNulledByCallers(use, program)) {
      return Optional.empty();
    }
    boolean small =
        KeptValues.areSmall(use, program) || new EmptiedValues(use, program).areEmptied();
    Tier tier = small ? Tier.INFO : Tier.WARNING;
    return Optional.of(neverRemoved(use, tier));
  }

  /** Whether files that are not in sight are free to ask for the value, which makes one. */
  private static boolean isReadElsewhere(ThreadLocals.Use use, Program program) {
    ClassInfo owner = use.field().owner();
    return use.field().node().isStatic()
        && !use.field().node().modifiers().contains(Modifier.PRIVATE)
        && !owner.node().modifiers().contains(Modifier.PRIVATE)
        && !program.seesPackageOf(owner);
  }

  /** A method sets the value and takes it out again, but not when something throws in between. */
  private static Optional<Finding> skippedByException(ThreadLocals.Use use, Program program) {
    List<Obligations.Closing> closing = new ArrayList<>();
    for (List<CallSite> calls : List.of(use.removes(), use.clears())) {
      calls.forEach(call -> closing.add(new Obligations.Closing(call.node(), null, call.site())));
    }
    for (CallSite set : use.sets()) {
      Expression value = set.arguments().isEmpty() ? null : set.arguments().get(0);
      boolean here =
          closing.stream()
              .anyMatch(each -> each.site().executable().equals(set.site().executable()));
      if (!here) {
        continue;
      }
      Optional<SourceRange> thrown =
          program
              .obligations()
              .within(set.site(), new Obligations.Growing(set.node(), null, value), closing)
              .flatMap(
                  exits ->
                      exits.thrown().stream()
                          .filter(at -> at.startOffset() >= set.site().range().endOffset())
                          .findFirst());
      if (thrown.isPresent()) {
        return Optional.of(notInFinally(use, set, thrown.get(), closing));
      }
    }
    return Optional.empty();
  }

  private static Finding notInFinally(
      ThreadLocals.Use use, CallSite set, SourceRange thrown, List<Obligations.Closing> closing) {
    String name = use.field().name();
    List<Obligations.Closing> here =
        closing.stream()
            .filter(each -> each.site().executable().equals(set.site().executable()))
            .toList();
    return Report.on(INFO, Tier.WARNING, use.field())
        .because(Evidence.Role.HOLDER, "each thread holds a value", Report.place(use.field()))
        .because(Evidence.Role.LIFETIME, "pooled threads live until their pool is shut down")
        .because(Evidence.Role.GROWTH, set.site().executable().display() + " sets it", set.site())
        .because(
            Evidence.Role.RELEASE,
            "an exception leaves before it is taken out",
            new Location(set.site().location().path(), thrown))
        .because(Evidence.Role.REPAIR, "Call " + name + ".remove() in a finally block")
        .repairedBy(
            here.size() == 1
                ? FinallyRepair.of(set.site(), set.node(), here.get(0).node(), "the removal")
                : Optional.empty())
        .saying(
            name
                + " keeps its value in the thread when line "
                + thrown.startLine()
                + " throws: "
                + Wording.at(set.site())
                + " sets it, and it is taken out after that line, not in a finally block. Call "
                + name
                + ".remove() in finally.");
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
        .repairedBy(removed(use))
        .saying(
            name
                + " is emptied with set(null) by "
                + Wording.at(clear.site())
                + ", which leaves an entry per object in every thread. Call "
                + name
                + ".remove() instead.");
  }

  /** Where a thread starts with null, taking the value out leaves it with null. */
  private static Optional<Fix> removed(ThreadLocals.Use use) {
    boolean startsEmpty =
        use.field().node().initializer() instanceof Expression.New made
            && made.body() == null
            && made.type().name().equals("java.lang.ThreadLocal");
    Repair repair = Repair.in(use.field().owner().unit());
    for (CallSite clear : use.clears()) {
      if (clear.node() instanceof Expression.Call call
          && clear.site().executable().owner().unit().equals(use.field().owner().unit())) {
        repair.rename(call, "remove").replace(call.arguments().get(0), "");
      }
    }
    return startsEmpty ? repair.titled("Call remove() instead of set(null)") : Optional.empty();
  }
}
