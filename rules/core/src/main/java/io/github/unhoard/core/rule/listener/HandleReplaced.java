package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task that schedules itself again and drops the new handle, where the first one is kept to be
 * cancelled: the end then cancels a run that is long over.
 */
final class HandleReplaced {
  private static final Set<String> SCHEDULES = Set.of("schedule", "newTimeout", "scheduleOnce");

  private HandleReplaced() {}

  static Optional<Finding> judge(CallSite call, Program program) {
    ClassInfo owner = call.site().executable().owner();
    if (!SCHEDULES.contains(call.method().name())
        || !call.discarded()
        || call.receiver() == null
        || call.arguments().stream().noneMatch(each -> isItself(each, owner))) {
      return Optional.empty();
    }
    return program.callsWithin(owner).stream()
        .filter(each -> each.node() != call.node() && isLike(each, call))
        .flatMap(each -> kept(each, owner, program))
        .filter(field -> isCancelled(field, owner, program))
        .findFirst()
        .map(field -> report(call, field));
  }

  /** Whether the task that runs is what is scheduled. */
  private static boolean isItself(Expression argument, ClassInfo owner) {
    return argument instanceof Expression.This self
        && !self.viaSuper()
        && self.type().name().equals(owner.name());
  }

  /** Whether the other call gives the same scheduler a task of this class. */
  private static boolean isLike(CallSite other, CallSite call) {
    String type = call.site().executable().owner().name();
    return other.method().name().equals(call.method().name())
        && SameCode.of(other.receiver(), call.receiver())
        && other.arguments().stream()
            .anyMatch(
                each -> each.type().name().equals(type) && !(each instanceof Expression.This));
  }

  private static Stream<FieldInfo> kept(CallSite call, ClassInfo owner, Program program) {
    return program.fieldInitializedBy(call).stream()
        .filter(field -> field.owner().outermost().equals(owner.outermost()));
  }

  private static boolean isCancelled(FieldInfo field, ClassInfo owner, Program program) {
    return program.callsWithin(owner).stream()
        .anyMatch(
            each ->
                each.method().name().startsWith("cancel") && field.key().isReadBy(each.receiver()));
  }

  private static Finding report(CallSite call, FieldInfo field) {
    boolean asks = !Context.guards(call.site().context()).isEmpty();
    String name = field.name();
    return Report.at(RegistrationHandleDropped.INFO, asks ? Tier.INFO : Tier.WARNING, call.site())
        .because(
            Evidence.Role.GROWTH,
            "the task schedules itself again and drops the new handle",
            call.site())
        .because(
            Evidence.Role.RELEASE,
            name + " still has the handle of the first run, and that is cancelled",
            Report.place(field))
        .because(Evidence.Role.REPAIR, "Put the new handle in " + name)
        .saying(
            Wording.at(call.site())
                + " schedules the task again and drops the new handle: "
                + name
                + " keeps that of the first run, so cancelling it leaves the task, and what it"
                + " refers to, with the scheduler. Put the new handle in "
                + name
                + ".");
  }
}
