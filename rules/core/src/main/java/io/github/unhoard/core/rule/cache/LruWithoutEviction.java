package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CallSite;
import io.github.unhoard.core.analysis.Creation;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An access-ordered {@code LinkedHashMap}: somebody wanted an LRU cache, but nothing evicts. */
public final class LruWithoutEviction implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "LruWithoutEviction",
          "caches without eviction",
          Tier.ERROR,
          "A map keeps its entries in access order, as an LRU cache does, but never evicts one");
  private static final int ACCESS_ORDER_ARGUMENTS = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      if (!retention.field().owner().isTest() && retention.bounds().isEmpty()) {
        retention.creations().stream()
            .filter(creation -> isAccessOrdered(creation, program))
            .findFirst()
            .flatMap(creation -> judge(retention, creation))
            .ifPresent(sink);
      }
    }
  }

  private static boolean isAccessOrdered(Creation creation, Program program) {
    return creation.value() instanceof Expression.New made
        && program.catalog().isA(made.type(), "java.util.LinkedHashMap")
        && (asksForAccessOrder(made.arguments())
            || program.calls().stream().anyMatch(each -> isSuperCallOf(each, made.type().name())));
  }

  private static boolean asksForAccessOrder(List<Expression> arguments) {
    return arguments.size() == ACCESS_ORDER_ARGUMENTS
        && arguments.get(2) instanceof Expression.Literal order
        && order.value().equals("true");
  }

  /**
   * Whether {@code call} is how a constructor of {@code type} asks its superclass for the order.
   */
  private static boolean isSuperCallOf(CallSite call, String type) {
    return call.method().name().equals(MethodRef.CONSTRUCTOR)
        && call.node() instanceof Expression.Call
        && call.site().executable().owner().name().equals(type)
        && asksForAccessOrder(call.arguments());
  }

  private static Optional<Finding> judge(Retention retention, Creation creation) {
    boolean evicts = retention.releases().stream().anyMatch(Release::inOperation);
    Optional<Growth> growth =
        retention.growths().stream()
            .filter(each -> each.phase() == Phase.OPERATION && !each.guarded())
            .filter(each -> each.origin().compareTo(KeyOrigin.PER_CLASS) >= 0)
            .findFirst();
    if (evicts || growth.isEmpty()) {
      return Optional.empty();
    }
    Tier tier = retention.lifetime() == Lifetime.INSTANCE ? Tier.INFO : Tier.ERROR;
    if (!retention.escapes().isEmpty()) {
      tier = tier.weaker();
    }
    String name = retention.field().name();
    return Optional.of(
        Report.on(INFO, tier, retention.field())
            .because(
                Evidence.Role.HOLDER, name + " is ordered by access, as for LRU", creation.site())
            .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
            .because(
                Evidence.Role.GROWTH,
                growth.get().site().executable().display() + " adds an entry",
                growth.get().site())
            .because(
                Evidence.Role.RELEASE,
                "removeEldestEntry() is not overridden, and nothing else evicts")
            .because(Evidence.Role.REPAIR, "Override removeEldestEntry() to return size() > max")
            .repairedBy(tier == Tier.INFO ? Optional.empty() : SizeRepair.of(retention, creation))
            .saying(
                name
                    + " is ordered by access like an LRU cache but evicts nothing: "
                    + Wording.growth(growth.get())
                    + ", and removeEldestEntry() is not overridden. Override it to return"
                    + " size() > max, or use a cache with a maximum size."));
  }
}
