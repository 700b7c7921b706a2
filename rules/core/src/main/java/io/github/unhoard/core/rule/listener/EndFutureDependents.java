package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each call makes wait for a future that ends with its owner: it waits on when the call is
 * long over, and most futures have no way to take it back.
 */
final class EndFutureDependents {
  private EndFutureDependents() {}

  /** The finding on {@code call}; empty if it makes nothing wait for such a future. */
  static Optional<Finding> judge(CallSite call, RuleInfo rule, Program program) {
    Executable method = call.site().executable();
    if (method.kind() != MethodNode.Kind.METHOD
        || call.isReference()
        || EndFuture.isAtEnd(method)
        || PerCall.isOnceOrByCaller(method, program)) {
      return Optional.empty();
    }
    Optional<EndFuture> future = waitedFor(call, program);
    if (future.isEmpty()
        || program.phaseOf(call.site(), null) != Phase.OPERATION
        || program.isOnce(call.site())) {
      return Optional.empty();
    }
    boolean perCall = call.arguments().stream().anyMatch(each -> PerCall.isOfCall(each, call));
    boolean lets = program.catalog().names("dependentsOnAny").contains(call.method().name());
    if (!perCall && (!future.get().certain() || !call.discarded())) {
      return Optional.empty();
    }
    Tier tier = perCall && future.get().certain() && !lets ? Tier.WARNING : Tier.INFO;
    return Optional.of(report(call, future.get(), lets, rule, tier));
  }

  private static Optional<EndFuture> waitedFor(CallSite call, Program program) {
    Catalog catalog = program.catalog();
    String name = call.method().name();
    if (catalog.names("dependents").contains(name)) {
      return call.arguments().isEmpty()
          ? Optional.empty()
          : EndFuture.of(call.receiver(), call, program);
    }
    if (name.equals("addCallback") && call.arguments().size() > 1) {
      return EndFuture.of(call.arguments().get(0), call, program);
    }
    if (catalog.names("dependentsOnAll").contains(name)
        || catalog.names("dependentsOnAny").contains(name)) {
      return Stream.concat(Stream.ofNullable(call.receiver()), call.arguments().stream())
          .flatMap(each -> EndFuture.of(each, call, program).stream())
          .findFirst();
    }
    return catalog.names("endHooks").contains(name)
            && call.arguments().size() == 1
            && call.receiver() != null
        ? EndFuture.ofRoot(call.receiver(), call, program)
            .map(field -> new EndFuture(field.name(), field.name() + " serves many calls", true))
        : Optional.empty();
  }

  private static Finding report(
      CallSite call, EndFuture future, boolean lets, RuleInfo rule, Tier tier) {
    String method = call.site().executable().display();
    List<String> end =
        lets
            ? List.of(
                "before Java 9 it stays when the other future is done",
                "It is let go of when the other future is done, but only since Java 9.")
            : List.of(
                "nothing takes it back when the call is over",
                "Keep what is under way in a collection that the call leaves, and end that with the"
                    + " owner.");
    return Report.at(rule, tier, call.site())
        .because(
            Evidence.Role.GROWTH,
            method + " makes one more wait for " + future.name() + " each time",
            call.site())
        .because(Evidence.Role.LIFETIME, future.reason())
        .because(Evidence.Role.RELEASE, end.get(0))
        .because(Evidence.Role.REPAIR, end.get(1))
        .saying(
            future.name()
                + " keeps what "
                + call.method().name()
                + "() at line "
                + call.site().line()
                + " gives it until its owner ends: each "
                + method
                + " adds one, and "
                + end.get(0)
                + ". "
                + end.get(1));
  }
}
