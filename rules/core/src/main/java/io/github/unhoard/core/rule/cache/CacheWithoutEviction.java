package io.github.unhoard.core.rule.cache;

import io.github.unhoard.core.analysis.CacheChain;
import io.github.unhoard.core.analysis.Creation;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Lifetime;
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
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A cache built without a maximum size, weight, expiry or reference keys. */
public final class CacheWithoutEviction implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "CacheWithoutEviction",
          "caches without eviction",
          Tier.ERROR,
          "A cache is built without any limit, so it is a map that only grows");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    LastingEntries.check(program, sink);
    ReplayWithoutLimit.check(program, sink);
    for (CacheChain chain : program.cacheChains()) {
      boolean byTimeAlone = chain.hasExpiry() && chain.model().size().isEmpty();
      boolean judged = chain.complete() && !chain.hasSize() && !chain.isWeak() && !byTimeAlone;
      if (judged && !chain.site().executable().owner().isTest() && isCache(chain)) {
        judge(chain, program).ifPresent(sink);
      }
    }
  }

  /** MapMaker makes plain maps unless it computes; those are judged as collections. */
  private static boolean isCache(CacheChain chain) {
    return !(chain.build() instanceof Expression.Call call
        && call.method().name().equals("makeMap"));
  }

  private static Optional<Finding> judge(CacheChain chain, Program program) {
    Retention holder = holderOf(chain, program);
    if (holder == null && !chain.registered() && !program.flowsOut(chain)) {
      return Optional.empty();
    }
    Tier tier = holder == null ? Tier.WARNING : tier(holder, program);
    if (chain.hasExpiry()) {
      tier = Tier.INFO;
    }
    tier = tier.atMost(Tier.of(chain.model().strongest()).orElse(Tier.ERROR));
    String builder = chain.model().simpleName();
    Report report =
        holder == null
            ? Report.at(INFO, tier, chain.site())
            : Report.on(INFO, tier, holder.field());
    String limit = chain.hasExpiry() ? "only an expiry" : "no limit";
    report.because(Evidence.Role.HOLDER, "the " + builder + " chain sets " + limit, chain.site());
    String subject = holder == null ? "The cache built here" : holder.field().name();
    if (holder != null) {
      report.because(Evidence.Role.LIFETIME, holder.lifetimeReason());
      holder.growths().stream()
          .limit(3)
          .forEach(
              growth ->
                  report.because(
                      Evidence.Role.GROWTH,
                      growth.site().executable().display() + " adds an entry",
                      growth.site()));
      for (Release release : holder.releases()) {
        report.because(
            Evidence.Role.RELEASE,
            release.site().executable().display() + " takes entries out, but nothing limits them",
            release.site());
      }
    }
    if (!chain.model().size().isEmpty()) {
      report.because(
          Evidence.Role.BOUND,
          "none of "
              + String.join(", ", new TreeSet<>(chain.model().size()))
              + (chain.unlimited().stream().anyMatch(chain.model().size()::contains)
                  ? " sets a limit"
                  : " is called"));
    }
    String repair = chain.model().repair();
    report.because(
        Evidence.Role.REPAIR, repair == null ? "Add .maximumSize(n) to the chain" : repair);
    // A doubtful cache may be one whose entries must not go.
    report.repairedBy(
        tier == Tier.INFO
            ? Optional.empty()
            : SizeRepair.of(chain, holder == null ? "" : holder.field().name()));
    return Optional.of(report.saying(message(subject, builder, chain, holder)));
  }

  private static String message(
      String subject, String builder, CacheChain chain, @Nullable Retention holder) {
    String where = holder == null ? "" : " " + Wording.until(holder);
    if (chain.hasExpiry()) {
      return subject
          + " is bounded by time only: between two expiries it holds as many entries as there are"
          + " requests. "
          + (chain.model().repair() == null
              ? "Add .maximumSize(n) to the " + builder + " chain at line " + chain.site().line()
              : chain.model().repair())
          + ".";
    }
    if (chain.model().repair() != null) {
      String made = chain.model().made().isEmpty() ? "the " + builder : builder;
      return subject
          + " never evicts: "
          + made
          + " at line "
          + chain.site().line()
          + (chain.model().made().isEmpty() ? " sets no limit" : " has no limit")
          + ", so every entry stays"
          + where
          + ". "
          + chain.model().repair()
          + ".";
    }
    return subject
        + " never evicts: the "
        + builder
        + " chain at line "
        + chain.site().line()
        + " sets neither a size nor an expiry, so every entry stays"
        + where
        + ". Add .maximumSize(n)"
        + (builder.toLowerCase(Locale.ROOT).contains("cache") || builder.equals("Caffeine")
            ? " or .expireAfterAccess(…)."
            : ".");
  }

  private static Tier tier(Retention holder, Program program) {
    Tier tier = holder.lifetime() == Lifetime.INSTANCE ? Tier.INFO : Tier.ERROR;
    if (holder.lifetime() == Lifetime.PERHAPS_LONG) {
      tier = Tier.WARNING;
    }
    KeyOrigin keys =
        holder.field().node().type().arguments().isEmpty()
            ? KeyOrigin.OPEN
            : program.originOfType(holder.field().node().type().arguments().get(0));
    if (keys != KeyOrigin.OPEN) {
      tier = keys == KeyOrigin.PER_CLASS ? tier.weaker() : Tier.INFO;
    }
    boolean entriesLeave =
        holder.releases().stream()
            .anyMatch(r -> r.inOperation() && r.kind() == Release.Kind.PER_ENTRY);
    return entriesLeave ? Tier.INFO : tier;
  }

  private static @Nullable Retention holderOf(CacheChain chain, Program program) {
    for (Retention retention : program.retentions()) {
      for (Creation creation : retention.creations()) {
        if (creation.value() == chain.build()) {
          return retention;
        }
      }
    }
    return null;
  }
}
