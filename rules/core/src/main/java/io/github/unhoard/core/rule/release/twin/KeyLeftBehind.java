package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One method ends a key in all holders of a class but one, another ends all keys in all but the
 * same one.
 */
final class KeyLeftBehind {
  private static final int ENOUGH_SIBLINGS = 2;

  private KeyLeftBehind() {}

  static Optional<Finding> judge(Retention forgotten, List<Retention> siblings, Program program) {
    Optional<Growth> growth = forgotten.openGrowth();
    if (growth.isEmpty()
        || !(growth.get().key() instanceof Expression.LocalAccess key)
        || forgotten.releases().stream().anyMatch(KeyLeftBehind::takesMany)) {
      return Optional.empty();
    }
    List<Retention> twins =
        siblings.stream()
            .filter(each -> !each.field().key().equals(forgotten.field().key()))
            .filter(each -> !each.growths().isEmpty() && haveOneKey(each, forgotten))
            .toList();
    if (twins.size() < ENOUGH_SIBLINGS) {
      return Optional.empty();
    }
    for (Release release : twins.get(0).releases()) {
      Executable ending = release.site().executable();
      boolean ends =
          ReleaseVerbs.endsAnEntry(ending)
              && twins.stream().allMatch(each -> isEndedIn(ending, key, each, program))
              && !isTakenAround(ending, forgotten, program);
      if (ends && emptiesAll(twins, forgotten, program)) {
        return Optional.of(report(forgotten, growth.get(), twins.get(0), release));
      }
    }
    return Optional.empty();
  }

  private static boolean takesMany(Release release) {
    return release.inOperation() && release.kind() != Release.Kind.PER_ENTRY;
  }

  private static boolean haveOneKey(Retention one, Retention other) {
    List<TypeRef> first = one.field().node().type().arguments();
    List<TypeRef> second = other.field().node().type().arguments();
    return !first.isEmpty()
        && !second.isEmpty()
        && first.get(0).name().equals(second.get(0).name());
  }

  /** Whether {@code ending} removes from {@code twin} the key that it is given. */
  private static boolean isEndedIn(
      Executable ending, Expression.LocalAccess key, Retention twin, Program program) {
    return twin.releases().stream()
        .filter(each -> each.kind() == Release.Kind.PER_ENTRY && each.depth() == 0)
        .filter(each -> each.site().executable().equals(ending))
        .flatMap(each -> Parameters.of(each.key(), ending, program).stream())
        .anyMatch(each -> isNamedAlike(each, key.local()));
  }

  private static boolean isNamedAlike(Local one, Local other) {
    return one.name().equals(other.name()) && one.type().name().equals(other.type().name());
  }

  /** Whether the method, or one that calls it, takes the key out of {@code forgotten} too. */
  private static boolean isTakenAround(Executable ending, Retention forgotten, Program program) {
    Set<Executable> around = program.reachableAround(ending);
    return forgotten.releases().stream()
        .anyMatch(each -> around.contains(each.site().executable()));
  }

  /** Whether some method empties all of {@code twins}, and none empties the forgotten one. */
  private static boolean emptiesAll(List<Retention> twins, Retention forgotten, Program program) {
    return twins.get(0).releases().stream()
        .filter(each -> each.kind() == Release.Kind.BULK && each.depth() == 0)
        .map(each -> each.site().executable())
        .filter(
            method ->
                twins.stream()
                    .allMatch(
                        twin ->
                            twin.releases().stream()
                                .filter(each -> each.kind() == Release.Kind.BULK)
                                .anyMatch(each -> each.site().executable().equals(method))))
        .anyMatch(
            method -> {
              Set<Executable> reached = program.reachableFrom(method);
              return forgotten.releases().stream()
                  .noneMatch(each -> reached.contains(each.site().executable()));
            });
  }

  private static Finding report(
      Retention forgotten, Growth growth, Retention twin, Release release) {
    String name = forgotten.field().name();
    String ending = release.site().executable().display();
    Tier tier = forgotten.escapes().isEmpty() ? Tier.WARNING : Tier.INFO;
    return TwinReleaseForgotten.about(
            forgotten, name + " and " + twin.field().name() + " have the same keys", tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds a key to " + name,
            growth.site())
        .because(
            Evidence.Role.RELEASE, ending + " ends a key everywhere but in " + name, release.site())
        .because(Evidence.Role.REPAIR, "Remove the key from " + name + " there as well")
        .saying(
            name
                + " keeps keys that are over: "
                + growth.site().executable().display()
                + " adds one at line "
                + growth.site().line()
                + ", and "
                + ending
                + " at line "
                + release.site().line()
                + " removes it from "
                + twin.field().name()
                + " and its like only. Remove it from "
                + name
                + " there as well.");
  }
}
