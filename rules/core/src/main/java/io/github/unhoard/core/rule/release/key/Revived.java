package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is told of the end of something looks its entry up by a call that makes it when it is gone:
 * one that comes late puts an entry back that nothing takes out again.
 */
final class Revived {
  private static final Pattern LATE =
      Pattern.compile(
          "(on|handle|process|receive)?(Reply|Response|Ack|Acknowledge|Complete|Completed|Done|Failure"
              + "|Failed|Timeout|Cancel|Cancelled|Finished|End|Finish|Decrement|Exit)([A-Z]\\w*)?",
          Pattern.CASE_INSENSITIVE);

  private Revived() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<EntryEnds> ends = EntryEnds.of(retention, program);
    if (ends.isEmpty() || retention.borrowed()) {
      return Optional.empty();
    }
    for (Growth growth : retention.growths()) {
      if (makesWhatIsGone(growth)) {
        Optional<Site> late = late(growth, retention, ends.get(), program);
        if (late.isPresent()) {
          return Optional.of(report(retention, growth, late.get(), ends.get().first()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean makesWhatIsGone(Growth growth) {
    return growth.node() instanceof Expression.Call call
        && call.method().name().equals("computeIfAbsent")
        && growth.depth() == 0
        && growth.phase() == Phase.OPERATION
        && growth.origin() == KeyOrigin.OPEN;
  }

  /** Where the end is told: at the growth itself, or where its method is called. */
  private static Optional<Site> late(
      Growth growth, Retention retention, EntryEnds ends, Program program) {
    Executable method = growth.site().executable();
    if (isLate(method)) {
      boolean begunElsewhere =
          retention.growths().stream().anyMatch(each -> !isLate(each.site().executable()));
      return begunElsewhere && ends.areLeftBy(method)
          ? Optional.of(growth.site())
          : Optional.empty();
    }
    List<CallSite> callers = program.callGraph().callersOf(method);
    boolean begunElsewhere = callers.stream().anyMatch(each -> !isLate(each.site().executable()));
    return begunElsewhere
        ? callers.stream()
            .map(CallSite::site)
            .filter(each -> isLate(each.executable()) && ends.areLeftBy(each.executable()))
            .filter(
                each -> each.executable().owner().outermost().equals(method.owner().outermost()))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isLate(Executable method) {
    return method.kind() == MethodNode.Kind.METHOD
        && (LATE.matcher(method.name()).matches() || ReleaseVerbs.endsAnEntry(method));
  }

  private static Finding report(Retention retention, Growth growth, Site late, Release end) {
    String name = retention.field().name();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return ReleaseKeyMismatch.about(
            retention, growth, tier, name + " holds what is under way, by key")
        .because(
            Evidence.Role.RELEASE,
            end.site().executable().display() + " takes an entry out",
            end.site())
        .because(
            Evidence.Role.GROWTH,
            late.executable().display() + " puts an empty one back if it comes after that",
            late)
        .because(Evidence.Role.REPAIR, "Look it up with get() there")
        .saying(
            name
                + " gets entries back that were over: "
                + Wording.at(late)
                + " makes the entry with computeIfAbsent when "
                + end.site().executable().display()
                + " has taken it out already, and nothing takes it out again. Look it up with"
                + " get() there.");
  }
}
