package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.ClassInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.Node;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is to happen when an object is gone holds the object, so that it never goes. */
final class CleaningHoldsReferent {
  private static final String REFERENCE = "java.lang.ref.Reference";

  private CleaningHoldsReferent() {}

  static void check(Program program, Consumer<Finding> sink) {
    for (CallSite call : program.calls()) {
      ClassInfo owner = call.site().executable().owner();
      if (call.isReference() || owner.isTest() || call.arguments().isEmpty()) {
        continue;
      }
      Expression referent = call.arguments().get(0);
      boolean cleaner =
          call.method().name().equals("register")
              && call.arguments().size() == 2
              && program.catalog().isA(call.method().owner(), "java.lang.ref.Cleaner");
      if (cleaner && holds(call.arguments().get(1), referent, owner, program)) {
        sink.accept(ofCleaner(call));
      }
      if (call.method().name().equals(MethodRef.CONSTRUCTOR)
          && call.node() instanceof Expression.Call
          && program.catalog().isA(call.method().owner(), REFERENCE)
          && referent instanceof Expression.LocalAccess local
          && call.site().executable().node() != null
          && keeps(call.site().executable().node().body(), local)) {
        sink.accept(ofReference(call, local));
      }
    }
    CapturedReferent.check(program, sink);
  }

  private static boolean holds(
      Expression action, Expression referent, ClassInfo owner, Program program) {
    if (referent instanceof Expression.LocalAccess local) {
      return Captures.locals(action).contains(local.local().id());
    }
    ClassInfo made =
        action instanceof Expression.New creation
            ? program.world().classNamed(creation.type().name())
            : null;
    return referent instanceof Expression.This
        && (Captures.enclosingInstance(action, owner)
            || made != null && made.node().hasOuterInstance());
  }

  /** Whether a field of the reference itself gets the referent. */
  private static boolean keeps(@Nullable Node body, Expression.LocalAccess referent) {
    return body instanceof Expression.Assign assign
            && assign.target() instanceof Expression.FieldAccess field
            && !field.isStatic()
            && (field.receiver() == null || field.receiver() instanceof Expression.This)
            && assign.value() instanceof Expression.LocalAccess value
            && value.local().id() == referent.local().id()
        || body != null && body.children().stream().anyMatch(each -> keeps(each, referent));
  }

  private static Finding ofCleaner(CallSite call) {
    return Report.at(WeakMapValueHoldsKey.INFO, Tier.WARNING, call.site())
        .because(Evidence.Role.HOLDER, "the Cleaner keeps the action until the object is gone")
        .because(Evidence.Role.GROWTH, "the action refers to the object", call.site())
        .because(Evidence.Role.RELEASE, "so the object is never gone, and the action never runs")
        .because(Evidence.Role.REPAIR, "Let the action hold the resource alone, in a static class")
        .saying(
            Wording.at(call.site())
                + " registers a cleaning action that refers to the very object it waits for, so"
                + " the Cleaner keeps both for ever and the action never runs. Let it hold the"
                + " resource alone: make it a static class, or a lambda over local variables.");
  }

  private static Finding ofReference(CallSite call, Expression.LocalAccess referent) {
    String type = call.site().executable().owner().simpleName();
    return Report.at(WeakMapValueHoldsKey.INFO, Tier.WARNING, call.site())
        .because(Evidence.Role.HOLDER, type + " is a reference that keeps its referent in a field")
        .because(Evidence.Role.RELEASE, "so the referent is never collected while it is there")
        .because(Evidence.Role.REPAIR, "Keep what is needed of the referent, not the referent")
        .saying(
            type
                + " is given "
                + referent.local().name()
                + " to hold it by reference at line "
                + call.site().line()
                + ", and keeps it in a field of its own as well, so that it is never collected."
                + " Keep what is needed afterwards, such as its key, instead.");
  }
}
