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
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A collection of all things and one of those that are free: the end of a thing takes it out of the
 * first, and it stays in the second when it was free.
 */
final class IdleOneKept {
  private static final String FREE =
      "(?i)_?(available|idle|free|spare|unused|cached|recycled|ready|released)\\w*|\\w*(pool|idle|free)";

  /** Ends that are told of: whoever ends a thing by itself has it, so that it is not free. */
  private static final Pattern ENDED =
      Pattern.compile(
          "\\w+(Closed|Removed|Destroyed|Disconnected|Terminated|Expired|Inactive|Lost|Failed|Died|Gone)"
              + "|(on|handle)[A-Z]\\w*(Close|Disconnect|Remove|Destroy|Fail)\\w*|(closed|removed)\\w*");

  private IdleOneKept() {}

  static Optional<Finding> judge(Retention free, List<Retention> siblings, Program program) {
    if (!free.field().name().matches(FREE)
        || !free.holderKind().equals("collection")
        || elementOf(free) == null) {
      return Optional.empty();
    }
    Optional<Growth> returned =
        free.growths().stream()
            .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
            .filter(each -> isParameter(each.key(), each.site().executable()))
            .findFirst();
    if (returned.isEmpty()) {
      return Optional.empty();
    }
    for (Retention all : siblings) {
      if (all.field().key().equals(free.field().key())
          || !all.holderKind().equals("collection")
          || elementOf(all) == null
          || !elementOf(all).equals(elementOf(free))
          || all.growths().stream()
              .anyMatch(
                  each -> each.site().executable().equals(returned.get().site().executable()))) {
        continue;
      }
      for (Release release : all.releases()) {
        if (release.kind() == Release.Kind.PER_ENTRY
            && release.inOperation()
            && ENDED.matcher(release.site().executable().name()).matches()
            && isParameter(release.key(), release.site().executable())
            && !isTakenAround(release.site().executable(), free, program)) {
          return Optional.of(report(free, all, returned.get(), release));
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable String elementOf(Retention retention) {
    List<TypeRef> arguments = retention.field().node().type().arguments();
    return arguments.size() == 1 ? arguments.get(0).name() : null;
  }

  private static boolean isParameter(@Nullable Expression element, Executable method) {
    return element instanceof Expression.LocalAccess local
        && method.parameters().stream().anyMatch(each -> each.id() == local.local().id());
  }

  /** Whether the method, or one that calls it, takes things out of the free ones too. */
  private static boolean isTakenAround(Executable ending, Retention free, Program program) {
    Set<Executable> around = program.reachableAround(ending);
    return free.releases().stream().anyMatch(each -> around.contains(each.site().executable()));
  }

  private static Finding report(Retention free, Retention all, Growth growth, Release release) {
    String name = free.field().name();
    String ending = release.site().executable().display();
    Tier tier = free.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return TwinReleaseForgotten.about(
            free, name + " holds those of " + all.field().name() + " that are free", tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " gives one back",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            ending + " ends one and takes it out of " + all.field().name() + " only",
            release.site())
        .because(Evidence.Role.REPAIR, "Take it out of " + name + " there too")
        .saying(
            name
                + " keeps what is over: "
                + ending
                + " at line "
                + release.site().line()
                + " takes it out of "
                + all.field().name()
                + " only, and one that was given back by "
                + growth.site().executable().display()
                + " stays among the free ones. Take it out of "
                + name
                + " there too.");
  }
}
