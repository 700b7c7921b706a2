package io.github.unhoard.core.rule.release.twin;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.rule.growth.OtherHolderTrimmed;
import io.github.unhoard.core.rule.release.LastPart;
import io.github.unhoard.core.rule.release.OtherBranch;
import io.github.unhoard.core.rule.release.ReleaseVerbs;
import io.github.unhoard.core.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Holders filled together, of which the release method forgets one. */
public final class TwinReleaseForgotten implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "TwinReleaseForgotten",
          "release missing on a path",
          Tier.ERROR,
          "Holders that are filled together are not released together");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    Map<String, List<Retention>> byOwner = new TreeMap<>();
    for (Retention retention : program.retentions()) {
      if (!retention.field().owner().isTest() && !retention.borrowed()) {
        byOwner
            .computeIfAbsent(retention.field().owner().name(), o -> new ArrayList<>())
            .add(retention);
      }
    }
    OverloadForgets.check(program, sink);
    SiblingForgets.check(program, sink);
    EndLeavesEntry.check(program, sink);
    OverrideForgets.check(program, sink);
    SlotKept.check(program, sink);
    EndKeepsReference.check(program, sink);
    PartLeftRunning.check(program, sink);
    EmptyEnd.check(program, sink);
    for (List<Retention> siblings : byOwner.values()) {
      for (Retention forgotten : siblings) {
        if (forgotten.bounds().isEmpty()) {
          judge(forgotten, siblings, program)
              .or(() -> PairForgets.judge(forgotten, siblings, program))
              .or(() -> KeyLeftBehind.judge(forgotten, siblings, program))
              .or(() -> IdleOneKept.judge(forgotten, siblings, program))
              .or(() -> FreedButKept.judge(forgotten, program))
              .or(() -> ResetForgets.judge(forgotten, program))
              .ifPresent(sink);
        }
      }
    }
  }

  private static Optional<Finding> judge(
      Retention forgotten, List<Retention> siblings, Program program) {
    for (Growth growth : forgotten.growths()) {
      if (!counts(growth) || growth.depth() > 0) {
        continue;
      }
      for (Retention twin : siblings) {
        if (twin.field().key().equals(forgotten.field().key())) {
          continue;
        }
        for (Growth other : twin.growths()) {
          Optional<Finding> found =
              counts(other) ? judge(forgotten, growth, twin, other, program) : Optional.empty();
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> judge(
      Retention forgotten, Growth growth, Retention twin, Growth other, Program program) {
    boolean together = filledTogether(growth, other);
    Optional<Release> release =
        together || isFor(growth, forgotten, twin)
            ? releaseOfTwinOnly(twin, other.depth(), forgotten, program)
                .filter(each -> endsEntries(each, growth))
            : Optional.empty();
    return release
        .map(each -> report(forgotten, growth, twin, other, each, program))
        .or(
            () ->
                together || areParallel(growth, forgotten, other, twin)
                    ? new ClearForgets(program).judge(forgotten, growth, twin, other)
                    : Optional.empty())
        .or(
            () ->
                together
                    ? new SweepForgets(program).judge(forgotten, growth, twin, other)
                    : Optional.empty());
  }

  private static boolean counts(Growth growth) {
    return growth.phase() == Phase.OPERATION
        && growth.origin() == KeyOrigin.OPEN
        && !growth.guarded();
  }

  /** Whether one method adds to both, and one removes from both what one variable names. */
  private static boolean areParallel(Growth one, Retention holder, Growth other, Retention twin) {
    return one.site().executable().equals(other.site().executable())
        && one.node() != other.node()
        && ClearForgets.areReleasedTogether(holder, twin);
  }

  /** Whether both growths stand in one method and store the same local thing. */
  private static boolean filledTogether(Growth one, Growth other) {
    return one.site().executable().equals(other.site().executable())
        && one.node() != other.node()
        && !OtherBranch.isOf(one.site(), other.site())
        && (SameCode.isSameLocal(one.key(), other.key())
            || SameCode.isSameLocal(one.value(), other.value())
            || SameCode.isSameLocal(one.key(), other.value())
            || SameCode.isSameLocal(one.value(), other.key()));
  }

  /** Whether an entry is added only for a key that the twin has. */
  private static boolean isFor(Growth growth, Retention forgotten, Retention twin) {
    boolean byEntry =
        forgotten.releases().stream().allMatch(each -> each.kind() == Release.Kind.PER_ENTRY);
    return byEntry
        && Context.guards(growth.site().context()).stream()
            .anyMatch(
                guard ->
                    guard.holds()
                        && guard.condition() instanceof Expression.Call asked
                        && asked.method().name().equals("containsKey")
                        && twin.field().key().isReadBy(asked.receiver())
                        && SameCode.isSameLocal(asked.arguments().get(0), growth.key()));
  }

  /** Whether the release stands where entries end rather than where one is added or replaced. */
  private static boolean endsEntries(Release release, Growth growth) {
    Executable method = release.site().executable();
    return !method.equals(growth.site().executable())
        && (ReleaseVerbs.endsAnEntry(method) || ReleaseVerbs.endsItself(method));
  }

  private static Optional<Release> releaseOfTwinOnly(
      Retention twin, int depth, Retention forgotten, Program program) {
    if (isOneOfSeveralKinds(twin, forgotten)) {
      return Optional.empty();
    }
    for (Release release : twin.releases()) {
      if (release.kind() == Release.Kind.PER_ENTRY
          && release.inOperation()
          && release.depth() == depth
          && !OtherKeys.areOfThird(release, twin, forgotten, program)) {
        Set<Executable> reached = program.reachableFrom(release.site().executable());
        boolean forgets =
            forgotten.releases().stream()
                .filter(each -> !OtherBranch.isOf(each.site(), release.site()))
                .noneMatch(
                    each -> reached.contains(each.site().executable()) || empties(each, twin));
        if (forgets
            && CallersRelease.of(release, forgotten, program) != CallersRelease.ALL
            && !isRefusedWhile(release, forgotten)) {
          return Optional.of(release);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the twin's entry is kept until the forgotten one has none under that key. */
  private static boolean isRefusedWhile(Release release, Retention forgotten) {
    return Context.guards(release.site().context()).stream()
        .flatMap(guard -> guard.atoms().stream())
        .anyMatch(
            atom ->
                !atom.holds()
                    && atom.condition() instanceof Expression.Call asked
                    && asked.method().name().matches("contains(Key)?")
                    && forgotten.field().key().isReadBy(asked.receiver())
                    && SameCode.isSameLocal(asked.arguments().get(0), release.key()));
  }

  /** Whether a release takes many entries out, and not because of the twin's size. */
  private static boolean empties(Release release, Retention twin) {
    return release.inOperation()
        && release.kind() != Release.Kind.PER_ENTRY
        && !OtherHolderTrimmed.isBehindSizeOf(twin, release.site());
  }

  /**
   * Whether the twin holds other kinds of things too, and those of the forgotten one are taken out
   * of both somewhere: what removes from the twin only may then be about another kind.
   */
  private static boolean isOneOfSeveralKinds(Retention twin, Retention forgotten) {
    boolean others =
        twin.growths().stream()
            .filter(TwinReleaseForgotten::counts)
            .anyMatch(
                each ->
                    forgotten.growths().stream()
                        .noneMatch(
                            own -> own.site().executable().equals(each.site().executable())));
    return others
        && forgotten.releases().stream()
            .filter(Release::inOperation)
            .anyMatch(
                each ->
                    twin.releases().stream()
                        .anyMatch(
                            other -> other.site().executable().equals(each.site().executable())));
  }

  /** A report that has told of the two holders. */
  static Report about(Retention forgotten, Retention twin, Tier tier) {
    return about(
        forgotten,
        forgotten.field().name() + " and " + twin.field().name() + " are filled together",
        tier);
  }

  /** A report that has told what the forgotten holder is. */
  static Report about(Retention forgotten, String what, Tier tier) {
    return Report.on(INFO, tier, forgotten.field())
        .because(Evidence.Role.HOLDER, what, Report.place(forgotten.field()));
  }

  /** How the message begins, up to what {@code release} does to the twin only. */
  static String butAt(Release release, Retention forgotten, Growth growth, Retention twin) {
    return forgotten.field().name()
        + " is filled together with "
        + twin.field().name()
        + " in "
        + growth.site().executable().display()
        + ", but "
        + Wording.at(release.site());
  }

  private static Finding report(
      Retention forgotten,
      Growth growth,
      Retention twin,
      Growth other,
      Release release,
      Program program) {
    String name = forgotten.field().name();
    String twinName = twin.field().name();
    boolean elsewhere = forgotten.releases().stream().anyMatch(Release::inOperation);
    Tier tier =
        CallersRelease.of(release, forgotten, program) == CallersRelease.SOME
                || elsewhere && LastPart.isBehind(release)
            ? Tier.INFO
            : elsewhere
                    || !forgotten.escapes().isEmpty()
                    || !forgotten.lifetime().isEvident()
                    || OtherKeys.areOfOtherType(release, growth, other, program)
                ? Tier.WARNING
                : Tier.ERROR;
    return about(forgotten, twin, tier)
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds to " + name,
            growth.site())
        .because(
            Evidence.Role.GROWTH,
            other.site().executable().display() + " adds to " + twinName,
            other.site())
        .because(
            Evidence.Role.RELEASE,
            release.site().executable().display() + " removes from " + twinName + " only",
            release.site())
        .because(Evidence.Role.REPAIR, "Remove the entry from " + name + " there as well")
        .repairedBy(
            tier == Tier.INFO
                ? Optional.empty()
                : new TwinRepair(forgotten, twin, growth, other, release, program).fix())
        .saying(
            butAt(release, forgotten, growth, twin)
                + " removes the entry from "
                + twinName
                + " only. Remove it from "
                + name
                + " there as well.");
  }
}
