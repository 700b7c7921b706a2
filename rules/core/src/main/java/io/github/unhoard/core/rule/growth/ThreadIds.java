package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps keyed by the id of the thread that runs. Only a thread itself knows when its entry is over,
 * and ids of threads that ended do not come back. Of owners that live long the rules on growth
 * tell.
 */
final class ThreadIds {
  private static final Set<String> ID = Set.of("getId", "threadId");

  private ThreadIds() {}

  static Optional<Finding> judge(Retention retention, RuleInfo rule, Program program) {
    if (retention.lifetime() != Lifetime.INSTANCE
        || !retention.holderKind().equals("map")
        || !retention.bounds().isEmpty()
        || retention.borrowed()
        || retention.field().owner().isTest()
        || retention.releases().stream().anyMatch(Release::inOperation)) {
      return Optional.empty();
    }
    return retention.growths().stream()
        .filter(each -> each.phase() == Phase.OPERATION && each.depth() == 0 && !each.guarded())
        .filter(each -> isOwnId(each.key(), each, program))
        .findFirst()
        .map(each -> report(retention, each, rule));
  }

  private static boolean isOwnId(@Nullable Expression key, Growth growth, Program program) {
    return key instanceof Expression.LocalAccess local
        ? program.valuesOf(local, growth.site().executable().owner()).stream()
            .anyMatch(ThreadIds::isOwnId)
        : isOwnId(key);
  }

  private static boolean isOwnId(@Nullable Expression key) {
    return key instanceof Expression.Call call
        && ID.contains(call.method().name())
        && call.receiver() instanceof Expression.Call thread
        && thread.method().name().equals("currentThread");
  }

  private static Finding report(Retention retention, Growth growth, RuleInfo rule) {
    String name = retention.field().name();
    Tier tier = retention.escapes().isEmpty() ? Tier.WARNING : Tier.INFO;
    return Report.on(rule, tier, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " has an entry for the id of each thread",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds one for the thread that runs",
            growth.site())
        .because(Evidence.Role.RELEASE, "no thread takes its own entry out")
        .because(Evidence.Role.REPAIR, "Use a ThreadLocal, or remove the entry in a finally block")
        .saying(
            name
                + " keeps an entry for every thread that ever came by: "
                + Wording.growth(growth)
                + " under the id of the thread, which does not come back after the thread has"
                + " ended, and nothing takes one out. Use a ThreadLocal, or remove the entry when"
                + " the thread is done.");
  }
}
