package io.github.unhoard.core.rule.release.path;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.SkippedUndoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An entry that is added on every path but released on some only. */
public final class ReleaseSkippedOnFailure implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "ReleaseSkippedOnFailure",
          "release missing on a path",
          Tier.WARNING,
          "An entry is released on some paths only: not on failure, or not under every setting");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    SkippedUndoing undoing = new SkippedUndoing(program);
    RegisteredTooEarly.check(program, sink);
    for (Retention retention : program.retentions()) {
      if (retention.bounds().isEmpty() && !retention.field().owner().isTest()) {
        List<Growth> growths = retention.openGrowths();
        List<Release> releases =
            retention.releases().stream().filter(r -> r.inOperation() && r.depth() == 0).toList();
        if (!growths.isEmpty() && !releases.isEmpty()) {
          judge(retention, growths, releases, undoing, program).ifPresent(sink);
        }
      }
    }
  }

  private static Optional<Finding> judge(
      Retention retention,
      List<Growth> growths,
      List<Release> releases,
      SkippedUndoing undoing,
      Program program) {
    return SkippedBySetting.judge(retention, growths, releases, program)
        .or(() -> SkippedAtEnd.judge(retention, growths, releases, program))
        .or(() -> GivenUpCount.judge(retention, growths, releases, program))
        .or(() -> SkippedByException.judge(retention, growths, releases, program))
        .or(() -> SkippedByUse.judge(retention, growths, releases, program))
        .or(() -> SkippedInCallback.judge(retention, growths, releases, program))
        .or(() -> SkippedByTimeout.judge(retention, growths, releases, program))
        .or(() -> SkippedInCatch.judge(retention, growths, releases, program))
        .or(() -> SkippedByRefusal.judge(retention, growths, releases, program))
        .or(() -> SkippedInClose.judge(retention, growths, releases, program))
        .or(() -> SkippedByFailedStart.judge(retention, growths, releases, program))
        .or(() -> SkippedByFailedEnd.judge(retention, growths, releases, program))
        .or(() -> SkippedDeparture.judge(retention, growths, undoing, program))
        .or(() -> SkippedByCondition.judge(retention, growths, releases, program))
        .or(() -> SkippedByEvent.judge(retention, growths, releases, program));
  }

  /**
   * How sure a path is that names the end it forgets: whoever removes entries at other ends means
   * to, so that the holder need not be seen to live long; it must be the owner's.
   */
  static Tier tierOf(Retention retention) {
    return retention.borrowed() ? Tier.INFO : Tier.WARNING;
  }

  /** A report that has told of the holder and its life. */
  static Report about(Retention retention, Tier tier) {
    return Report.on(INFO, tier, retention.field())
        .because(
            Evidence.Role.HOLDER,
            retention.field().name() + " holds the entries",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason());
  }
}
