package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import io.github.unhoard.core.tree.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A map or cache that is asked under keys that equal none of those it holds. */
public final class UnstableCacheKey implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "UnstableCacheKey",
          "caches without eviction",
          Tier.ERROR,
          "A cache is asked under keys that never equal a stored one, so each look-up adds an entry");
  private static final Set<String> KEYED = Set.of("map", "cache", "multimap", "table");

  /** Calls that look up and, when they find nothing, add. */
  private static final Set<String> FILLING =
      Set.of("computeIfAbsent", "putIfAbsent", "compute", "merge", "get", "getUnchecked");

  /** A look-up, by itself or as part of an adding call. */
  private record Ask(@Nullable Expression key, Expression node, Site site, boolean fills) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    KeyFaults faults = new KeyFaults(program);
    KeyTypes types = new KeyTypes(program);
    IdentityKeys identity = new IdentityKeys(program);
    for (Retention retention : program.retentions()) {
      if (KEYED.contains(retention.holderKind()) && !retention.field().owner().isTest()) {
        Optional<Finding> found = judge(retention, faults, program);
        found.or(() -> types.judge(retention)).or(() -> identity.judge(retention)).ifPresent(sink);
      }
    }
    identity.unknownMaps(sink);
    ArrayKeyed.check(program, sink);
    new UncomparedTypes(program).check(sink);
    new IdentityMembers(program).check(sink);
  }

  private static Optional<Finding> judge(Retention retention, KeyFaults faults, Program program) {
    for (Ask ask : asks(retention, program)) {
      if (ask.key() == null || isKnown(ask, retention, program)) {
        continue;
      }
      Optional<KeyFault> fault = faults.of(ask.key(), ask.site().executable().owner());
      Growth growth = fault.isEmpty() ? null : growthFor(ask, retention);
      if (growth != null) {
        return Optional.of(report(retention, ask, growth, fault.get()));
      }
    }
    return Optional.empty();
  }

  private static List<Ask> asks(Retention retention, Program program) {
    List<Ask> asks = new ArrayList<>();
    for (Growth growth : retention.growths()) {
      if (growth.depth() == 0
          && growth.phase() == Phase.OPERATION
          && growth.node() instanceof Expression.Call call
          && FILLING.contains(call.method().name())
          && !isRegistry(call, retention)) {
        asks.add(new Ask(growth.key(), growth.node(), growth.site(), true));
      }
    }
    for (Lookup lookup : retention.lookups()) {
      if (lookup.depth() == 0
          && program.phaseOf(lookup.site(), retention.field()) == Phase.OPERATION) {
        asks.add(new Ask(lookup.key(), lookup.node(), lookup.site(), false));
      }
    }
    return asks;
  }

  /** Whether {@code adding} enters something that is taken out by its key: it asks for nothing. */
  private static boolean isRegistry(Expression.Call adding, Retention retention) {
    return adding.method().name().equals("putIfAbsent")
        && retention.releases().stream()
            .anyMatch(each -> each.kind() == Release.Kind.PER_ENTRY && each.inOperation());
  }

  /**
   * Whether the very object is put before it is looked up, or taken out again after it, or known to
   * the caller, who can.
   */
  private static boolean isKnown(Ask ask, Retention retention, Program program) {
    if (!(ask.key() instanceof Expression.LocalAccess local)) {
      return false;
    }
    int id = local.local().id();
    boolean put =
        retention.growths().stream()
            .anyMatch(
                each ->
                    isLocal(each.key(), id)
                        && each.node() != ask.node()
                        && each.site().executable().equals(ask.site().executable())
                        && each.site().location().compareTo(ask.site().location()) < 0);
    boolean taken =
        retention.releases().stream()
            .filter(each -> each.kind() == Release.Kind.PER_ENTRY)
            .anyMatch(each -> isLocal(each.key(), id));
    return put || taken || isReturned(local, ask, program);
  }

  private static boolean isReturned(Expression.LocalAccess key, Ask ask, Program program) {
    return program.returnedFrom(ask.site().executable()).stream()
        .anyMatch(each -> isLocal(each, key.local().id()));
  }

  private static boolean isLocal(@Nullable Expression key, int id) {
    return key instanceof Expression.LocalAccess local && local.local().id() == id;
  }

  /** What is added when {@code ask} finds nothing: by itself, or by its method. */
  private static @Nullable Growth growthFor(Ask ask, Retention retention) {
    return retention.growths().stream()
        .filter(each -> each.depth() == 0 && each.phase() == Phase.OPERATION)
        .filter(
            each ->
                ask.fills()
                    ? each.node() == ask.node()
                    : each.site().executable().equals(ask.site().executable()))
        .findFirst()
        .orElse(null);
  }

  /** How sure a finding on {@code retention} can be, whatever is wrong with its keys. */
  static Tier most(Retention retention) {
    if (!retention.bounds().isEmpty()) {
      return retention.lifetime() == Lifetime.INSTANCE ? Tier.INFO : Tier.WARNING;
    }
    return switch (retention.lifetime()) {
      case PROCESS, SINGLETON, LONG_LIVED -> Tier.ERROR;
      case PERHAPS_LONG -> Tier.WARNING;
      case INSTANCE -> Tier.INFO;
    };
  }

  private static Finding report(Retention retention, Ask ask, Growth growth, KeyFault fault) {
    String name = retention.field().name();
    Tier tier = fault.tier().atMost(most(retention));
    return Report.on(INFO, tier, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " is a " + retention.holderKind() + " that is asked before it is filled",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, "it lives long: " + retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            Wording.at(ask.site()) + " looks up " + fault.what() + ", " + fault.why(),
            ask.site())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry when it finds none",
            growth.site())
        .because(Evidence.Role.REPAIR, fault.repair())
        .saying(
            name
                + " is never asked for an entry that it holds: "
                + Wording.at(ask.site())
                + " looks up "
                + fault.what()
                + ", "
                + fault.why()
                + ", and each miss adds one more entry. "
                + fault.repair()
                + ".");
  }
}
