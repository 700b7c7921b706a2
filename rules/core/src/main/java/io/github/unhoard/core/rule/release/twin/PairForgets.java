package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.MethodNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A method files what it is given in one of several holders, by what it is, and the method that is
 * named as its opposite looks into some of them only.
 */
final class PairForgets {
  private static final Map<String, List<String>> OPPOSITES =
      new TreeMap<>(
          Map.of(
              "add", List.of("remove", "delete"),
              "register", List.of("unregister", "deregister", "unRegister", "deRegister"),
              "attach", List.of("detach"),
              "subscribe", List.of("unsubscribe"),
              "bind", List.of("unbind"),
              "install", List.of("uninstall"),
              "track", List.of("untrack"),
              "join", List.of("leave"),
              "enlist", List.of("delist")));

  private PairForgets() {}

  static Optional<Finding> judge(Retention forgotten, List<Retention> siblings, Program program) {
    if (forgotten.releases().stream().anyMatch(PairForgets::endsEntries)) {
      return Optional.empty();
    }
    for (Growth growth : forgotten.growths()) {
      Executable adding = growth.site().executable();
      Optional<Local> given = givenTo(growth, program);
      if (growth.depth() == 0 && growth.phase() != Phase.TEST && given.isPresent()) {
        for (Retention twin : siblings) {
          boolean filed =
              !twin.field().key().equals(forgotten.field().key())
                  && twin.growths().stream()
                      .filter(each -> each.depth() == 0 && each.node() != growth.node())
                      .filter(each -> each.site().executable().equals(adding))
                      .anyMatch(each -> givenTo(each, program).equals(given));
          Optional<Release> release =
              filed ? opposite(twin, adding, given.get(), program) : Optional.empty();
          if (release.isPresent() && forgets(release.get(), forgotten, program)) {
            return Optional.of(report(forgotten, growth, twin, release.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it takes out single entries, or replaces all by what is left of them. */
  private static boolean endsEntries(Release release) {
    boolean all =
        release.kind() == Release.Kind.BULK
            && release.node() instanceof Expression.Call call
            && call.arguments().isEmpty();
    return release.inOperation() && !all;
  }

  private static Optional<Local> givenTo(Growth growth, Program program) {
    Executable method = growth.site().executable();
    return Parameters.of(growth.key(), method, program)
        .or(() -> Parameters.of(growth.value(), method, program));
  }

  /** The release of {@code twin} in the method that undoes {@code adding}, of what it is given. */
  private static Optional<Release> opposite(
      Retention twin, Executable adding, Local given, Program program) {
    return twin.releases().stream()
        .filter(each -> each.kind() == Release.Kind.PER_ENTRY && each.depth() == 0)
        .filter(each -> isOpposite(each.site().executable(), adding))
        .filter(
            each ->
                Parameters.of(each.key(), each.site().executable(), program)
                    .filter(taken -> taken.type().name().equals(given.type().name()))
                    .isPresent())
        .findFirst();
  }

  private static boolean isOpposite(Executable removing, Executable adding) {
    if (removing.kind() != MethodNode.Kind.METHOD
        || adding.kind() != MethodNode.Kind.METHOD
        || !removing.owner().equals(adding.owner())) {
      return false;
    }
    for (Map.Entry<String, List<String>> pair : OPPOSITES.entrySet()) {
      if (adding.name().startsWith(pair.getKey())) {
        String what = adding.name().substring(pair.getKey().length());
        return pair.getValue().stream().anyMatch(each -> removing.name().equals(each + what));
      }
    }
    return false;
  }

  private static boolean forgets(Release release, Retention forgotten, Program program) {
    Set<Executable> reached = program.reachableFrom(release.site().executable());
    return forgotten.releases().stream()
        .noneMatch(each -> reached.contains(each.site().executable()));
  }

  private static Finding report(
      Retention forgotten, Growth growth, Retention twin, Release release) {
    String name = forgotten.field().name();
    String twinName = twin.field().name();
    String removing = release.site().executable().display();
    Tier tier = forgotten.escapes().isEmpty() ? Tier.WARNING : Tier.INFO;
    return TwinReleaseForgotten.about(forgotten, twin, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds what it is given to " + name,
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            removing + " undoes that, and removes from " + twinName + " only",
            release.site())
        .because(Evidence.Role.REPAIR, "Remove the entry from " + name + " there as well")
        .saying(
            TwinReleaseForgotten.butAt(release, forgotten, growth, twin)
                + " removes the entry from "
                + twinName
                + " only. Remove it from "
                + name
                + " there as well.");
  }
}
