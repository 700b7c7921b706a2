package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Expression;
import java.util.Optional;

/**
 * What a concurrent map remembers of texts that callers hand in, without any end to it. That
 * threads share the owner is all that tells of its life, so this is no more than information.
 */
final class SharedMemo {
  private SharedMemo() {}

  static Optional<Finding> judge(Retention retention, RuleInfo rule, Program program) {
    if (!retention.holderKind().equals("map")
        || !retention.releases().isEmpty()
        || !retention.escapes().isEmpty()
        || retention.borrowed()
        || !isConcurrent(retention)) {
      return Optional.empty();
    }
    return GrowOnly.of(retention, program)
        .filter(verdict -> verdict.leading().memo() && verdict.leading().depth() == 0)
        .filter(verdict -> !verdict.abundance().few() && !verdict.abundance().typedIn())
        .filter(SharedMemo::isTextOfCaller)
        .map(verdict -> verdict.report(rule, Tier.INFO));
  }

  private static boolean isConcurrent(Retention retention) {
    return !retention.creations().isEmpty()
        && retention.creations().stream()
            .allMatch(
                each ->
                    each.value() instanceof Expression.New made
                        && made.type().simpleName().startsWith("Concurrent"));
  }

  /** Whether the key is a text as the method was given it. */
  private static boolean isTextOfCaller(GrowOnly verdict) {
    return verdict.leading().key() instanceof Expression.LocalAccess local
        && local.type().name().equals("java.lang.String")
        && verdict.leading().site().executable().parameters().contains(local.local());
  }
}
