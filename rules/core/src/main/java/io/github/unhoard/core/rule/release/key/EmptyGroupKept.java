package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.release.LastPart;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A map of groups from which one method takes a group that has become empty, and another takes the
 * members only.
 */
final class EmptyGroupKept {
  private EmptyGroupKept() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    Optional<Growth> growth = retention.openGrowth();
    List<Release> groups = retention.releases().stream().filter(each -> each.depth() == 0).toList();
    if (growth.isEmpty()
        || retention.borrowed()
        || groups.isEmpty()
        || groups.stream().anyMatch(each -> each.kind() != Release.Kind.PER_ENTRY)
        || groups.stream().anyMatch(each -> !LastPart.isBehind(each))) {
      return Optional.empty();
    }
    return retention.releases().stream()
        .filter(each -> each.depth() == 1 && each.inOperation())
        .filter(each -> each.kind() == Release.Kind.PER_ENTRY)
        .filter(each -> ReleaseVerbs.endsItself(each.site().executable()) || isOfEvent(each))
        .filter(each -> !isFollowed(each, groups, program))
        .findFirst()
        .map(each -> report(retention, growth.get(), groups.get(0), each));
  }

  private static boolean isOfEvent(Release release) {
    return release.site().executable().name().matches("\\w*(Event|Scan|Check|Expired?)\\w*");
  }

  /** Whether the method, one that it calls, or one that calls it, drops empty groups. */
  private static boolean isFollowed(Release member, List<Release> groups, Program program) {
    Executable method = member.site().executable();
    Set<Executable> around = program.reachableAround(method);
    return groups.stream().anyMatch(each -> around.contains(each.site().executable()));
  }

  private static Finding report(Retention retention, Growth growth, Release group, Release member) {
    String name = retention.field().name();
    String forgetful = member.site().executable().display();
    Tier tier = retention.lifetime().isEvident() ? Tier.WARNING : Tier.INFO;
    return ReleaseKeyMismatch.about(retention, growth, tier, name + " keeps a group per key")
        .because(
            Evidence.Role.RELEASE,
            group.site().executable().display() + " takes out a group that has become empty",
            group.site())
        .because(Evidence.Role.RELEASE, forgetful + " takes out members only", member.site())
        .because(Evidence.Role.REPAIR, "Take the group out there too when it is empty")
        .saying(
            name
                + " keeps empty groups: "
                + forgetful
                + " takes a member out at line "
                + member.site().line()
                + " and leaves its key, while "
                + group.site().executable().display()
                + " removes the key of a group that has become empty. Do the same there.");
  }
}
