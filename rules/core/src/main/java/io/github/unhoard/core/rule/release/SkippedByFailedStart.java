package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Captures;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object is in a holder before it is ready, and its making fails: whoever asked for it gets an
 * exception and no object, so that nobody can end it.
 */
final class SkippedByFailedStart {
  private SkippedByFailedStart() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    if (releases.stream().anyMatch(each -> each.kind() != Release.Kind.PER_ENTRY)) {
      return Optional.empty();
    }
    List<Obligations.Closing> closing = SkippedByException.closing(releases);
    for (Enrolment each : Enrolment.in(retention, program)) {
      Site through = each.through();
      boolean early =
          growths.contains(each.growth())
              && through.executable().isConstructorLike()
              && through.executable().owner().equals(each.member())
              && !isOwn(retention, each);
      if (early) {
        Optional<Finding> found =
            nodeAt(through, each.growth(), program)
                .flatMap(
                    node ->
                        judge(
                            retention,
                            through,
                            new Obligations.Growing(node, null, null),
                            closing,
                            releases,
                            program));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    for (Growth growth : growths) {
      if (isMadeAndGiven(growth, program)) {
        Optional<Finding> found =
            judge(
                retention,
                growth.site(),
                new Obligations.Growing(growth.node(), growth.key(), growth.value()),
                closing,
                releases,
                program);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(Retention retention, Enrolment enrolment) {
    return !retention.field().node().isStatic()
        && retention.field().owner().equals(enrolment.member());
  }

  private static Optional<Expression> nodeAt(Site site, Growth growth, Program program) {
    return site.equals(growth.site())
        ? Optional.of(growth.node())
        : program.callGraph().callsFrom(site.executable()).stream()
            .filter(each -> each.site().equals(site))
            .map(CallSite::node)
            .findFirst();
  }

  /** Whether the method makes what it adds, keys it by itself, and is to return it. */
  private static boolean isMadeAndGiven(Growth growth, Program program) {
    Executable method = growth.site().executable();
    Expression value = growth.value() == null ? growth.key() : growth.value();
    return isMade(value, method, program)
        && (growth.value() == null || isOwnKey(growth.key(), method))
        && program.returnedFrom(method).stream()
            .anyMatch(each -> SameCode.isSameLocal(each, value));
  }

  private static boolean isMade(
      @Nullable Expression value, Executable method, Program program) {
    return value instanceof Expression.LocalAccess local
        && !program.valuesOf(local, method.owner()).isEmpty()
        && program.valuesOf(local, method.owner()).stream()
            .allMatch(each -> each instanceof Expression.New);
  }

  /** Whether the key is none that callers know. */
  private static boolean isOwnKey(@Nullable Expression key, Executable method) {
    return key != null
        && method.parameters().stream()
            .noneMatch(
                each -> Captures.mentions(key, each.id()));
  }

  private static Optional<Finding> judge(
      Retention retention,
      Site through,
      Obligations.Growing opening,
      List<Obligations.Closing> closing,
      List<Release> releases,
      Program program) {
    return program.obligations().failuresAfter(through, opening, closing).stream()
        .filter(each -> each.startOffset() >= through.range().endOffset())
        .findFirst()
        .map(each -> report(retention, through, each, releases.get(0)));
  }

  private static Finding report(
      Retention retention, Site through, SourceRange failure, Release release) {
    String name = retention.field().name();
    String method = through.executable().display();
    int line = failure.startLine();
    Tier tier =
        retention.lifetime().isEvident()
            ? ReleaseSkippedOnFailure.tierOf(retention)
            : Tier.INFO;
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(Evidence.Role.GROWTH, method + " adds the object before it is ready", through)
        .because(
            Evidence.Role.GROWTH,
            "a failure at line " + line + " leaves it there, and no caller gets the object",
            new Location(through.location().path(), failure))
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display() + " takes an object out, if somebody has it",
            release.site())
        .because(Evidence.Role.REPAIR, "Add it last, or remove it when the rest fails")
        .saying(
            name
                + " keeps objects that were never ready: "
                + method
                + " adds one at line "
                + through.line()
                + ", and a failure at line "
                + line
                + " leaves it there while no caller gets it to end it. Add it last, or remove it"
                + " when the rest fails.");
  }
}
