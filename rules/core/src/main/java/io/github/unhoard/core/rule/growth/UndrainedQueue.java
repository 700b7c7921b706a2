package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A queue of cleared references that methods which add entries do not drain, though others of the
 * class do: entries whose referents are gone pile up while nobody else calls.
 */
final class UndrainedQueue {
  private static final int MAX_HOPS = 1;
  private static final Pattern REMOVES =
      Pattern.compile("(remove|delete|size|count|isEmpty|full|values|keySet|entrySet)\\w*");
  private static final String QUEUE = "java.lang.ref.ReferenceQueue";

  private final Program program;

  UndrainedQueue(Program program) {
    this.program = program;
  }

  void check(RuleInfo rule, Consumer<Finding> sink) {
    for (FieldInfo field : program.world().fields()) {
      if (!field.node().isStatic()
          && !field.owner().isTest()
          && program.catalog().isA(field.node().type(), QUEUE)) {
        judge(field, rule).ifPresent(sink);
      }
    }
  }

  private Optional<Finding> judge(FieldInfo field, RuleInfo rule) {
    List<CallSite> calls = program.callsWithin(field.owner());
    List<CallSite> drains =
        calls.stream()
            .filter(each -> each.method().name().equals("poll"))
            .filter(each -> field.key().isReadBy(each.receiver()))
            .toList();
    boolean waits =
        calls.stream()
            .anyMatch(
                each ->
                    each.method().name().equals("remove") && field.key().isReadBy(each.receiver()));
    List<CallSite> made =
        calls.stream()
            .filter(each -> each.node() instanceof Expression.New)
            .filter(each -> each.arguments().stream().anyMatch(a -> field.key().isReadBy(a)))
            .filter(each -> each.site().executable().kind() == MethodNode.Kind.METHOD)
            .toList();
    Set<Executable> draining = new HashSet<>();
    drains.forEach(each -> draining.add(each.site().executable()));
    if (waits
        || drains.isEmpty()
        || made.isEmpty()
        || made.size() != givenTo(field, calls)
        || draining.stream().anyMatch(each -> !isForRemovals(each, 0))
        || made.stream().anyMatch(each -> drainsAround(each, draining))) {
      return Optional.empty();
    }
    return Optional.of(report(field, made.get(0), drains.get(0), rule));
  }

  /** Whether none but methods that remove or count come by it, as far as the sources tell. */
  private boolean isForRemovals(Executable method, int hops) {
    List<CallSite> callers = program.callGraph().callersOf(method);
    return REMOVES.matcher(method.name()).matches()
        || hops < MAX_HOPS
            && !callers.isEmpty()
            && callers.stream().allMatch(each -> isForRemovals(each.site().executable(), hops + 1));
  }

  /** How often the queue is handed to anything. */
  private static long givenTo(FieldInfo field, List<CallSite> calls) {
    return calls.stream()
        .filter(each -> each.arguments().stream().anyMatch(a -> field.key().isReadBy(a)))
        .count();
  }

  /** Whether the method that adds, or each that calls it, comes by a drain. */
  private boolean drainsAround(CallSite adding, Set<Executable> draining) {
    Executable method = adding.site().executable();
    List<Executable> callers =
        program.callGraph().callersOf(method).stream()
            .map(each -> each.site().executable())
            .toList();
    return reaches(method, draining)
        || !callers.isEmpty() && callers.stream().allMatch(each -> reaches(each, draining));
  }

  private boolean reaches(Executable method, Set<Executable> draining) {
    return program.reachableFrom(method).stream().anyMatch(draining::contains);
  }

  private static Finding report(FieldInfo field, CallSite adding, CallSite drain, RuleInfo rule) {
    String name = field.name();
    String adds = adding.site().executable().display();
    String drains = drain.site().executable().display();
    return Report.on(rule, Tier.INFO, field)
        .because(
            Evidence.Role.HOLDER, name + " tells which references are cleared", Report.place(field))
        .because(Evidence.Role.GROWTH, adds + " adds a reference", adding.site())
        .because(
            Evidence.Role.RELEASE,
            drains + " drains it, and " + adds + " does not call it",
            drain.site())
        .because(Evidence.Role.REPAIR, "Drain the queue where entries are added")
        .saying(
            "Entries whose referents are gone stay while "
                + adds
                + " adds new ones: "
                + name
                + " is drained by "
                + drains
                + " at line "
                + drain.site().line()
                + " only. Drain it where entries are added.");
  }
}
