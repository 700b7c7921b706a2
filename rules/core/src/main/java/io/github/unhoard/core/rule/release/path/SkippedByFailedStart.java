package io.github.unhoard.core.rule.release.path;

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
import io.github.unhoard.core.rule.SkippedUndoing;
import io.github.unhoard.core.rule.release.Enrolment;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return begun(retention, growths, program)
        .flatMap(each -> failing(each, retention, releases, program).stream())
        .findFirst();
  }

  /**
   * Where an object is entered that is not ready yet.
   *
   * @param sure whether nobody can have the object when that fails
   */
  private record Entering(Site site, Obligations.Growing adding, boolean sure) {}

  private static Stream<Entering> begun(
      Retention retention, List<Growth> growths, Program program) {
    Stream<Entering> themselves =
        Enrolment.in(retention, program).stream()
            .filter(each -> growths.contains(each.growth()))
            .filter(each -> begins(each.through().executable()))
            .filter(each -> each.through().executable().owner().equals(each.member()))
            .filter(each -> !isOwn(retention, each))
            .flatMap(each -> entering(each, program).stream());
    Stream<Entering> made =
        growths.stream()
            .filter(each -> isMadeAndGiven(each, program))
            .map(
                each ->
                    new Entering(
                        each.site(),
                        new Obligations.Growing(each.node(), each.key(), each.value()),
                        each.value() == null || isOwnKey(each.key(), each.site().executable())));
    return Stream.concat(themselves, made);
  }

  private static Optional<Entering> entering(Enrolment enrolment, Program program) {
    Site through = enrolment.through();
    Optional<Expression> node =
        through.equals(enrolment.growth().site())
            ? Optional.of(enrolment.growth().node())
            : program.callGraph().callsFrom(through.executable()).stream()
                .filter(each -> each.site().equals(through))
                .filter(each -> program.callGraph().targetsOf(each).size() == 1)
                .map(CallSite::node)
                .findFirst();
    return node.map(
        each ->
            new Entering(
                through,
                new Obligations.Growing(each, null, null),
                through.executable().isConstructorLike()));
  }

  /** Whether it makes the object, or starts it: who sees that fail hardly ever ends it. */
  private static boolean begins(Executable method) {
    return method.isConstructorLike() || SkippedUndoing.isStart(method);
  }

  private static boolean isOwn(Retention retention, Enrolment enrolment) {
    return !retention.field().node().isStatic()
        && retention.field().owner().equals(enrolment.member());
  }

  /** Whether the method makes what it adds, and is to return it. */
  private static boolean isMadeAndGiven(Growth growth, Program program) {
    Executable method = growth.site().executable();
    Expression value = growth.value() == null ? growth.key() : growth.value();
    return isMade(value, method, program)
        && program.returnedFrom(method).stream()
            .anyMatch(each -> SameCode.isSameLocal(each, value));
  }

  private static boolean isMade(@Nullable Expression value, Executable method, Program program) {
    return value instanceof Expression.LocalAccess local
        && !program.valuesOf(local, method.owner()).isEmpty()
        && program.valuesOf(local, method.owner()).stream()
            .allMatch(each -> each instanceof Expression.New);
  }

  /** Whether the key is none that callers know. */
  private static boolean isOwnKey(@Nullable Expression key, Executable method) {
    return key != null
        && method.parameters().stream().noneMatch(each -> Captures.mentions(key, each.id()));
  }

  private static Optional<Finding> failing(
      Entering entering, Retention retention, List<Release> releases, Program program) {
    return program
        .obligations()
        .failuresAfter(entering.site(), entering.adding(), SkippedByException.closing(releases))
        .stream()
        .filter(each -> each.startOffset() >= entering.site().range().endOffset())
        .findFirst()
        .map(each -> report(retention, entering, each, releases.get(0)));
  }

  private static Finding report(
      Retention retention, Entering entering, SourceRange failure, Release release) {
    Site through = entering.site();
    String name = retention.field().name();
    String method = through.executable().display();
    int line = failure.startLine();
    Tier tier =
        retention.lifetime().isEvident() && entering.sure()
            ? ReleaseSkippedOnFailure.tierOf(retention)
            : Tier.INFO;
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(Evidence.Role.GROWTH, method + " adds the object before it is ready", through)
        .because(
            Evidence.Role.GROWTH,
            "a failure at line " + line + " leaves it there",
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
                + " leaves it there"
                + (entering.sure() ? " while no caller gets it to end it" : "")
                + ". Add it last, or remove it when the rest fails.");
  }
}
