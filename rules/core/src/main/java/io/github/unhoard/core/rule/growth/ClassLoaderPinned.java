package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.KeyOrigin;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Multiplicity;
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
import io.github.unhoard.core.tree.Modifier;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Static state that pins class loaders: a map keyed by class or loader, an exception with a stack
 * trace, a thread that inherits its first caller's loader.
 */
public final class ClassLoaderPinned implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ClassLoaderPinned",
          "growth without release",
          Tier.WARNING,
          "Static state keeps classes or class loaders, and so keeps undeployed applications loaded");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      boolean released =
          retention.releases().stream()
              .anyMatch(each -> each.inOperation() && !isLeftToOthers(each, program));
      if (retention.lifetime() == Lifetime.PROCESS
          && retention.field().node().isStatic()
          && retention.bounds().isEmpty()
          && !released
          && !retention.field().owner().isTest()) {
        Optional<Growth> growth =
            retention.growths().stream()
                .filter(each -> isInUse(each, program) && each.depth() == 0)
                .filter(each -> each.origin() == KeyOrigin.PER_CLASS)
                .findFirst();
        growth.ifPresent(each -> sink.accept(report(retention, each)));
      }
    }
    new PinningThrowables(program).check(INFO, sink);
    new InheritedLoaders(program).check(INFO, sink);
  }

  /** Whether it runs while the class is in use; what sets up one of many objects does. */
  private static boolean isInUse(Growth growth, Program program) {
    Executable method = growth.site().executable();
    return growth.phase() == Phase.OPERATION
        || growth.phase() == Phase.STARTUP
            && !method.has(Modifier.STATIC)
            && program.lifetimeOf(method.owner()) == Lifetime.INSTANCE
            && program.multiplicityOf(method.owner()).compareTo(Multiplicity.UNKNOWN) >= 0
            && !program.isOnce(growth.site());
  }

  /** Whether the release waits for callers that are not in the sources. */
  private static boolean isLeftToOthers(Release release, Program program) {
    Executable method = release.site().executable();
    return method.has(Modifier.STATIC)
        && method.has(Modifier.PUBLIC)
        && program.callGraph().callersOf(method).isEmpty();
  }

  private static Finding report(Retention retention, Growth growth) {
    String name = retention.field().name();
    boolean loaders =
        retention.field().node().type().arguments().stream()
            .anyMatch(each -> each.name().equals("java.lang.ClassLoader"));
    Tier tier = loaders && !growth.registration() ? Tier.WARNING : Tier.INFO;
    return Report.on(INFO, tier, retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " holds classes, and each class holds its loader",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry per class",
            growth.site())
        .because(Evidence.Role.RELEASE, "nothing removes one when an application is undeployed")
        .because(Evidence.Role.REPAIR, "Use ClassValue, or keep the cache with its application")
        .saying(
            name
                + " keeps every class it has seen, and with it the class loader: "
                + Wording.growth(growth)
                + ", and nothing removes one when an application is undeployed. Use ClassValue,"
                + " or let the cache live with the application.");
  }
}
