package io.github.unhoard.core.rule.listener;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.SkippedUndoing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A handle that is kept in a field, and that the end of its owner uses on some paths only. */
final class HandleUsedSometimes {
  private HandleUsedSometimes() {}

  /** The finding on a handle that the end of its owner uses, but not always. */
  static Optional<Finding> judge(
      FieldInfo handle, CallSite call, SkippedUndoing skipped, Program program) {
    List<CallSite> undoings = new ArrayList<>();
    for (CallSite each : program.calls()) {
      if (each.arguments().stream()
          .anyMatch(argument -> HandleForgotten.isField(argument, handle, each, program))) {
        return Optional.empty();
      }
      if (HandleForgotten.undoes(each, handle, program)) {
        undoings.add(each);
      }
    }
    return skipped.of(call, undoings).map(fault -> report(handle, call, fault));
  }

  private static Finding report(FieldInfo handle, CallSite call, SkippedUndoing.Fault fault) {
    HandleWords words = HandleForgotten.wordsFor(call);
    return Report.on(
            RegistrationHandleDropped.INFO, fault.sure() ? Tier.WARNING : Tier.INFO, handle)
        .because(Evidence.Role.GROWTH, call.method().name() + "() keeps " + words.kept, call.site())
        .because(Evidence.Role.RELEASE, fault.clause())
        .because(Evidence.Role.REPAIR, fault.repair())
        .saying(
            handle.name()
                + " is not always "
                + words.undone
                + " when its "
                + handle.owner().simpleName()
                + " ends: line "
                + call.site().line()
                + " "
                + words.begins
                + " keeps it, and "
                + fault.clause()
                + ". "
                + fault.repair()
                + ".");
  }
}
