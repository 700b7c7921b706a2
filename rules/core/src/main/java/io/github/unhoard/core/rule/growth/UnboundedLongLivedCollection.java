package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import java.util.function.Consumer;

/** An instance collection of a long-lived owner that gains entries and never loses one. */
public final class UnboundedLongLivedCollection implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "UnboundedLongLivedCollection",
          "growth without release",
          Tier.ERROR,
          "A collection of a long-lived object gains entries while it works and never loses one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      if (retention.lifetime() != Lifetime.PROCESS
          && retention.lifetime() != Lifetime.INSTANCE
          && !retention.holderKind().equals("cache")
          && !retention.field().owner().isTest()) {
        GrowOnly.of(retention, program)
            .map(verdict -> verdict.report(INFO, verdict.tierOfGrowthAlone()))
            .or(() -> EnteredByPeers.judge(INFO, retention, program))
            .ifPresent(sink);
      }
      if (retention.lifetime() == Lifetime.INSTANCE && !retention.field().owner().isTest()) {
        SpentEntries.judge(retention, INFO, program)
            .or(() -> SharedMemo.judge(retention, INFO, program))
            .ifPresent(sink);
      }
    }
  }
}
