package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import java.util.function.Consumer;

/** A static collection that gains entries while the program runs and never loses one. */
public final class UnboundedStaticCollection implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "UnboundedStaticCollection",
          "growth without release",
          Tier.ERROR,
          "A static collection gains entries at run time and never loses one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      if (retention.lifetime() == Lifetime.PROCESS
          && !retention.holderKind().equals("cache")
          && !retention.field().owner().isTest()) {
        GrowOnly.of(retention, program)
            .ifPresent(verdict -> sink.accept(verdict.report(INFO, verdict.tierOfGrowthAlone())));
      }
    }
    new GrowingText(program).check(INFO, sink);
  }
}
