package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.Optional;
import java.util.Set;

/**
 * Of two holders that are filled together, and from which other methods take an entry together, a
 * sweep over one takes what is old out of that one only.
 */
final class SweepForgets {
  private final Program program;

  SweepForgets(Program program) {
    this.program = program;
  }

  /** What is wrong with {@code forgotten}, beside {@code twin} that {@code growth} fills too. */
  Optional<Finding> judge(Retention forgotten, Growth growth, Retention twin, Growth other) {
    Optional<Executable> tidy = tidy(forgotten, twin);
    if (tidy.isEmpty()) {
      return Optional.empty();
    }
    return twin.releases().stream()
        .filter(each -> each.inOperation() && each.depth() == other.depth() && sweeps(each))
        .filter(each -> forgets(each, forgotten, growth, twin))
        .findFirst()
        .map(each -> report(forgotten, growth, twin, each, tidy.get()));
  }

  /** A method that takes one entry out of both. */
  private Optional<Executable> tidy(Retention forgotten, Retention twin) {
    return twin.releases().stream()
        .filter(each -> each.kind() == Release.Kind.PER_ENTRY && each.inOperation())
        .map(each -> each.site().executable())
        .filter(
            method ->
                forgotten.releases().stream()
                    .filter(each -> each.kind() == Release.Kind.PER_ENTRY)
                    .anyMatch(each -> each.site().executable().equals(method)))
        .findFirst();
  }

  /** Whether the release takes out what a loop over the holder, or a predicate, selects. */
  private boolean sweeps(Release release) {
    if (!(release.node() instanceof Expression.Call call)
        || release.site().executable().kind() != MethodNode.Kind.METHOD) {
      return false;
    }
    boolean selected =
        !Context.guards(release.site().context()).isEmpty()
            && Context.inLoop(release.site().context());
    return call.method().name().equals("removeIf")
        || release.kind() == Release.Kind.PER_ENTRY && goesThrough(release)
        || selected && call.method().name().equals("remove") && call.arguments().isEmpty();
  }

  /** Whether the key is what a loop gives, one after the other, or is read from that. */
  private boolean goesThrough(Release release) {
    Expression key = release.key();
    while (key instanceof Expression.Call read && read.arguments().isEmpty()) {
      key = read.receiver();
    }
    return key instanceof Expression.LocalAccess local
        && program.iteratedBy(local, release.site().executable().owner()).isPresent();
  }

  /** Whether nothing around the sweep takes anything out of the forgotten one, or fills either. */
  private boolean forgets(Release sweep, Retention forgotten, Growth growth, Retention twin) {
    Executable method = sweep.site().executable();
    Set<Executable> around = program.reachableAround(method);
    return forgotten.releases().stream()
            .filter(Release::inOperation)
            .noneMatch(each -> around.contains(each.site().executable()))
        && !around.contains(growth.site().executable())
        && twin.growths().stream().noneMatch(each -> around.contains(each.site().executable()));
  }

  private static Finding report(
      Retention forgotten, Growth growth, Retention twin, Release sweep, Executable tidy) {
    String name = forgotten.field().name();
    String twinName = twin.field().name();
    Tier tier =
        forgotten.lifetime().isEvident() && forgotten.escapes().isEmpty()
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
            sweep.site().executable().display() + " takes what it selects out of one only",
            sweep.site())
        .because(Evidence.Role.REPAIR, "Take it out of both, as " + tidy.display() + " does")
        .saying(
            TwinReleaseForgotten.butAt(sweep, forgotten, growth, twin)
                + " sweeps "
                + twinName
                + " only. Take what it selects out of "
                + name
                + " as well, as "
                + tidy.display()
                + " does.");
  }
}
