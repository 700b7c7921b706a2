package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.MethodNode;
import io.github.unhoard.core.tree.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A method that empties one of two holders that are filled together, and leaves the other. */
final class ClearForgets {
  private final Program program;

  ClearForgets(Program program) {
    this.program = program;
  }

  /** What is wrong with {@code forgotten}, beside {@code twin} that {@code growth} fills too. */
  Optional<Finding> judge(Retention forgotten, Growth growth, Retention twin, Growth other) {
    if (forgotten.releases().stream().anyMatch(ClearForgets::empties)
        || !forgotten.releases().isEmpty() && !areReleasedTogether(forgotten, twin)) {
      return Optional.empty();
    }
    return twin.releases().stream()
        .filter(ClearForgets::empties)
        .filter(each -> each.depth() == other.depth() && isForgetful(each, forgotten, twin))
        .findFirst()
        .map(each -> report(forgotten, growth, twin, each));
  }

  /** Whether both lose what one local variable names, in one method. */
  static boolean areReleasedTogether(Retention one, Retention other) {
    return one.releases().stream()
        .anyMatch(
            each ->
                other.releases().stream()
                    .anyMatch(
                        twin ->
                            each.site().executable().equals(twin.site().executable())
                                && SameCode.isSameLocal(each.key(), twin.key())));
  }

  private static boolean empties(Release release) {
    return release.kind() == Release.Kind.BULK
        && release.phase() != Phase.TEST
        && (release.inOperation() || ReleaseVerbs.empties(release.site().executable()));
  }

  /** Whether the method empties the twin for good, and reaches nothing that releases the other. */
  private boolean isForgetful(Release release, Retention forgotten, Retention twin) {
    Executable method = release.site().executable();
    Set<Executable> reached = program.reachableFrom(method);
    List<Executable> others =
        Stream.concat(
                forgotten.releases().stream().map(each -> each.site().executable()),
                twin.growths().stream().map(each -> each.site().executable()))
            .toList();
    return method.kind() == MethodNode.Kind.METHOD && others.stream().noneMatch(reached::contains);
  }

  /** Whether nothing in sight calls it: a static reset for tests, as a rule. */
  private boolean isUncalledReset(Release release) {
    Executable method = release.site().executable();
    return method.has(Modifier.STATIC) && program.callGraph().callersOf(method).isEmpty();
  }

  private Finding report(Retention forgotten, Growth growth, Retention twin, Release release) {
    String name = forgotten.field().name();
    String twinName = twin.field().name();
    Tier tier =
        forgotten.lifetime().isEvident()
                && forgotten.releases().isEmpty()
                && !isUncalledReset(release)
            ? Tier.WARNING
            : Tier.INFO;
    return TwinReleaseForgotten.about(forgotten, twin, tier)
        .because(Evidence.Role.LIFETIME, forgotten.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds to both",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display() + " empties " + twinName + " only",
            release.site())
        .because(Evidence.Role.REPAIR, "Empty " + name + " there as well")
        .saying(
            TwinReleaseForgotten.butAt(release, forgotten, growth, twin)
                + " empties "
                + twinName
                + " only. Empty "
                + name
                + " there as well.");
  }
}
