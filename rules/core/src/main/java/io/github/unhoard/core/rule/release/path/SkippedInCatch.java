package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Statement;
import java.util.List;
import java.util.Optional;

/**
 * An entry that a callback takes out when a call fails later, and the catch clause around that call
 * leaves when it fails at once.
 */
final class SkippedInCatch {
  private final Retention retention;
  private final List<Release> releases;
  private final Program program;

  private SkippedInCatch(Retention retention, List<Release> releases, Program program) {
    this.retention = retention;
    this.releases = releases;
    this.program = program;
  }

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    SkippedInCatch skipped = new SkippedInCatch(retention, releases, program);
    return growths.stream().flatMap(each -> skipped.after(each).stream()).findFirst();
  }

  private Optional<Finding> after(Growth growth) {
    Executable method = growth.site().executable();
    if (program.callGraph().callsFrom(method).stream()
        .noneMatch(call -> triedInCallback(call.site()).isPresent())) {
      return Optional.empty();
    }
    List<Site> releasing = new ReleasingSites(releases, program).in(method);
    for (Site site : releasing) {
      Optional<Statement.Try> statement = triedInCallback(site);
      if (statement.isPresent() && isForgotten(statement.get(), growth, releasing)) {
        return Optional.of(report(growth, statement.get(), site));
      }
    }
    return Optional.empty();
  }

  /** The statement whose protected part hands out the callback that {@code site} stands in. */
  private static Optional<Statement.Try> triedInCallback(Site site) {
    boolean deferred = false;
    for (Context.Frame frame : Context.frames(site.context())) {
      deferred |= frame instanceof Context.Frame.Deferred;
      if (frame instanceof Context.Frame.Protected tried) {
        return deferred ? Optional.of(tried.statement()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the entry is there when {@code statement} fails, and stays. */
  private static boolean isForgotten(Statement.Try statement, Growth growth, List<Site> releasing) {
    boolean handles =
        statement.catches().stream().anyMatch(each -> !each.body().children().isEmpty());
    boolean before =
        Context.frames(growth.site().context()).stream()
            .noneMatch(
                frame ->
                    frame instanceof Context.Frame.Caught caught
                            && caught.statement().range().equals(statement.range())
                        || frame instanceof Context.Frame.Deferred);
    return handles && before && releasing.stream().noneMatch(site -> endsWith(site, statement));
  }

  private static boolean endsWith(Site site, Statement.Try statement) {
    List<Context.Frame> frames = Context.frames(site.context());
    boolean deferred = frames.stream().anyMatch(Context.Frame.Deferred.class::isInstance);
    return !deferred
        || frames.stream()
            .anyMatch(
                frame ->
                    frame instanceof Context.Frame.Caught caught
                            && caught.statement().range().equals(statement.range())
                        || frame instanceof Context.Frame.Finally last
                            && last.statement().range().equals(statement.range()));
  }

  private Finding report(Growth growth, Statement.Try statement, Site callback) {
    String name = retention.field().name();
    boolean swept = releases.stream().anyMatch(each -> each.kind() != Release.Kind.PER_ENTRY);
    Tier tier = swept ? Tier.INFO : ReleaseSkippedOnFailure.tierOf(retention);
    int line = statement.catches().get(0).body().range().startLine();
    return ReleaseSkippedOnFailure.about(retention, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry before the call",
            growth.site())
        .because(
            Evidence.Role.RELEASE, "a callback takes it out when the call fails later", callback)
        .because(
            Evidence.Role.RELEASE,
            "the catch clause at line " + line + ", for when it fails at once, does not")
        .because(Evidence.Role.REPAIR, "Remove the entry in the catch clause as well")
        .saying(
            name
                + " keeps the entry of every call that fails at once: "
                + Wording.growth(growth)
                + ", a callback at line "
                + callback.line()
                + " removes it when the call fails later, and the catch clause at line "
                + line
                + " does not. Remove it there as well.");
  }
}
