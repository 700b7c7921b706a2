package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.rule.release.OtherBranch;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One method that removes the entry it made: it puts under one variable or another, and removes by
 * one of them.
 */
final class OtherLocal {
  private OtherLocal() {}

  static Optional<Finding> judge(Retention retention, Program program) {
    if (!retention.holderKind().equals("map") || retention.borrowed()) {
      return Optional.empty();
    }
    List<Growth> growths =
        retention.growths().stream()
            .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0)
            .filter(each -> !each.guarded() && isLocal(each.key()))
            .toList();
    for (Growth growth : growths) {
      Optional<Release> release = releaseByOther(growth, growths, retention, program);
      if (release.isPresent()) {
        return release.map(each -> report(retention, growth, each));
      }
    }
    return Optional.empty();
  }

  /** The one removal of the same method, by the variable under which a sibling put. */
  private static Optional<Release> releaseByOther(
      Growth growth, List<Growth> growths, Retention retention, Program program) {
    List<Release> here =
        retention.releases().stream()
            .filter(each -> each.kind() == Release.Kind.PER_ENTRY && each.depth() == 0)
            .filter(each -> each.site().executable().equals(growth.site().executable()))
            .toList();
    if (here.size() != 1
        || retention.releases().stream()
            .anyMatch(each -> each.inOperation() && each.kind() != Release.Kind.PER_ENTRY)) {
      return Optional.empty();
    }
    Release release = here.get(0);
    boolean sibling =
        growths.stream()
            .filter(each -> each.node() != growth.node())
            .filter(each -> each.site().executable().equals(growth.site().executable()))
            .filter(each -> SameCode.isSameLocal(each.key(), release.key()))
            .anyMatch(each -> OtherBranch.isOf(each.site(), growth.site()));
    boolean later =
        release.site().range().startOffset() > growth.site().range().endOffset()
            && !OtherBranch.isOf(release.site(), growth.site());
    return sibling
            && later
            && isLocal(release.key())
            && !mayBeOne(growth.key(), release.key(), growth, program)
        ? here.stream().findFirst()
        : Optional.empty();
  }

  /** Whether one of the variables is given the other. */
  private static boolean mayBeOne(
      @Nullable Expression one, @Nullable Expression other, Growth growth, Program program) {
    return SameCode.isSameLocal(one, other)
        || isGiven(one, other, growth, program)
        || isGiven(other, one, growth, program);
  }

  private static boolean isGiven(
      @Nullable Expression to, @Nullable Expression from, Growth growth, Program program) {
    return to instanceof Expression.LocalAccess local
        && program.valuesOf(local, growth.site().executable().owner()).stream()
            .anyMatch(
                each -> SameCode.isSameLocal(each, from) || each instanceof Expression.Conditional);
  }

  private static boolean isLocal(@Nullable Expression key) {
    return key instanceof Expression.LocalAccess;
  }

  private static Finding report(Retention retention, Growth growth, Release release) {
    String name = retention.field().name();
    String put = ((Expression.LocalAccess) growth.key()).local().name();
    String removed = ((Expression.LocalAccess) release.key()).local().name();
    return ReleaseKeyMismatch.about(
            retention, growth, Tier.WARNING, name + " keeps an entry for the time of a call")
        .because(
            Evidence.Role.RELEASE,
            "the same method removes by " + removed + " what it put under " + put,
            release.site())
        .because(Evidence.Role.REPAIR, "Put and remove under one variable")
        .saying(
            name
                + " keeps the entry that "
                + Wording.at(growth.site())
                + " puts under "
                + put
                + ": line "
                + release.site().line()
                + " removes by "
                + removed
                + ", as if the other branch had run. Put and remove under one variable.");
  }
}
