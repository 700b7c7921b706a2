package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Obligations;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.flow.Exits;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entry is used, by a call that may throw, right before it is removed, with no finally. */
final class SkippedByUse {
  private SkippedByUse() {}

  static Optional<Finding> judge(
      Retention retention, List<Growth> growths, List<Release> releases, Program program) {
    List<Release> last =
        releases.stream()
            .filter(r -> r.kind() == Release.Kind.PER_ENTRY)
            .filter(
                r ->
                    growths.stream()
                        .noneMatch(g -> g.site().executable().equals(r.site().executable())))
            .toList();
    boolean elsewhere = last.stream().anyMatch(each -> !program.isExposedToFailure(each.site()));
    for (Release release : last) {
      if (!program.isExposedToFailure(release.site())) {
        continue;
      }
      SourceRange use = program.usesEntryBefore(release.site(), retention.field());
      Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
      if (use == null || elsewhere) {
        use = failingUse(release, releases, program);
        tier = Tier.INFO;
      }
      if (use != null) {
        return Optional.of(report(retention, growths.get(0), release, use, tier));
      }
    }
    return Optional.empty();
  }

  /** The call in the loop of a worker that is given what it took, and throws past the removal. */
  private static @Nullable SourceRange failingUse(
      Release release, List<Release> releases, Program program) {
    Set<Integer> taken = localsIn(release.key());
    release.site().executable().parameters().stream().map(Local::id).forEach(taken::remove);
    if (taken.isEmpty() || !Context.inLoop(release.site().context())) {
      return null;
    }
    Optional<Exits> exits =
        program
            .obligations()
            .after(Obligations.Closing.of(release), SkippedByException.closing(releases));
    if (exits.isEmpty()) {
      return null;
    }
    for (SourceRange thrown : exits.get().thrown()) {
      for (CallSite call : program.callGraph().callsFrom(release.site().executable())) {
        if (call.site().range().equals(thrown)
            && thrown.endOffset() <= release.site().range().startOffset()
            && call.arguments().stream()
                .anyMatch(each -> localsIn(each).stream().anyMatch(taken::contains))) {
          return thrown;
        }
      }
    }
    return null;
  }

  private static Set<Integer> localsIn(@Nullable Expression expression) {
    Set<Integer> found = new TreeSet<>();
    if (expression != null) {
      collect(expression, found);
    }
    return found;
  }

  private static void collect(Node node, Set<Integer> into) {
    if (node instanceof Expression.LocalAccess access) {
      into.add(access.local().id());
    }
    node.children().forEach(child -> collect(child, into));
  }

  private static Finding report(
      Retention retention, Growth growth, Release release, SourceRange use, Tier tier) {
    String name = retention.field().name();
    return Report.on(ReleaseSkippedOnFailure.INFO, tier, retention.field())
        .because(Evidence.Role.HOLDER, name + " holds the entries", Report.place(retention.field()))
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display()
                + " removes it only if the call at line "
                + use.startLine()
                + " does not throw",
            release.site())
        .because(Evidence.Role.REPAIR, "Move the removal into a finally block")
        .saying(
            name
                + " keeps an entry whenever line "
                + use.startLine()
                + " throws: "
                + Wording.at(release.site())
                + " removes it after that call and not in a finally block. Move the removal"
                + " into finally.");
  }
}
