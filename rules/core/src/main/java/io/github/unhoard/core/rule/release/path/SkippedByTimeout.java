package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is waited for is kept in a holder, the answer takes it out, and who stops waiting for an
 * answer leaves it there.
 */
final class SkippedByTimeout {
  private static final Pattern WAITS =
      Pattern.compile("(await|wait|block|join|poll|take)\\w*|get|\\w+(Get|Await|Wait)\\w*");
  private static final Set<String> TIMES = Set.of("int", "long", "java.time.Duration");

  private SkippedByTimeout() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    if (releases.stream().anyMatch(each -> each.kind() != Release.Kind.PER_ENTRY)) {
      return Optional.empty();
    }
    ReleasingSites releasing = new ReleasingSites(releases, program);
    for (Growth growth : growths) {
      Optional<CallSite> wait =
          program.callGraph().callsFrom(growth.site().executable()).stream()
              .filter(each -> isWaitFor(growth, each))
              .findFirst();
      if (wait.isPresent() && releasing.in(growth.site().executable()).isEmpty()) {
        return Optional.of(report(retention, growth, wait.get(), releases.get(0)));
      }
    }
    return Optional.empty();
  }

  /** Whether {@code call} waits some time for what {@code growth} has stored. */
  private static boolean isWaitFor(Growth growth, CallSite call) {
    return SameCode.isSameLocal(growth.value(), call.receiver())
        && call.site().range().startOffset() > growth.site().range().startOffset()
        && WAITS.matcher(call.method().name()).matches()
        && call.arguments().size() >= (call.method().name().equals("get") ? 2 : 1)
        && isTime(call.arguments().get(0).type());
  }

  private static boolean isTime(TypeRef type) {
    return TIMES.contains(type.name());
  }

  private static Finding report(
      Retention retention, Growth growth, CallSite wait, Release release) {
    String name = retention.field().name();
    Tier tier = ReleaseSkippedOnFailure.tierOf(retention);
    String waits = wait.method().name() + "() at line " + wait.site().line();
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds what it waits for",
            growth.site())
        .because(Evidence.Role.GROWTH, waits + " waits for some time only", wait.site())
        .because(
            Evidence.Role.RELEASE,
            "only the answer removes it, in " + release.site().executable().display(),
            release.site())
        .because(Evidence.Role.REPAIR, "Remove the entry in a finally block around the wait")
        .saying(
            name
                + " keeps the entry of everything that is not answered in time: "
                + Wording.growth(growth)
                + ", "
                + waits
                + " stops waiting, and only "
                + Wording.at(release.site())
                + " removes it, when the answer comes. Remove it in a finally block around the"
                + " wait.");
  }
}
