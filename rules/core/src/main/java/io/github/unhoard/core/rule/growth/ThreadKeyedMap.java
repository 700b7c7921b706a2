package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Executable;
import io.github.unhoard.core.analysis.Growth;
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
import io.github.unhoard.core.tree.TypeRef;
import java.util.List;
import java.util.function.Consumer;

/** A map keyed by thread that holds its threads strongly: a ThreadLocal that never forgets. */
public final class ThreadKeyedMap implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ThreadKeyedMap",
          "threads and tasks",
          Tier.WARNING,
          "A map keyed by thread keeps threads, and what it stores for them, after they have ended");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Program program, Consumer<Finding> sink) {
    for (Retention retention : program.retentions()) {
      List<TypeRef> arguments = retention.field().node().type().arguments();
      if (arguments.size() == 2
          && program.catalog().isA(arguments.get(0), "java.lang.Thread")
          && retention.bounds().isEmpty()
          && !retention.field().owner().isTest()) {
        retention.growths().stream()
            .filter(growth -> growth.phase() == Phase.OPERATION && growth.depth() == 0)
            .filter(
                growth -> retention.releases().stream().noneMatch(r -> answers(r, growth, program)))
            .findFirst()
            .ifPresent(growth -> sink.accept(report(retention, growth, program)));
      }
    }
  }

  /** Whether the thread itself takes its entry out again when its work is done. */
  private static boolean answers(Release release, Growth growth, Program program) {
    Executable method = release.site().executable();
    boolean lastly =
        isLast(release.site())
            || program.callGraph().callersOf(method).stream().anyMatch(each -> isLast(each.site()));
    return release.kind() == Release.Kind.PER_ENTRY
        && release.inOperation()
        && !Context.isWithin(Context.Frame.Caught.class, release.site().context())
        && (lastly || method.equals(growth.site().executable()));
  }

  private static boolean isLast(Site site) {
    return Context.isWithin(Context.Frame.Finally.class, site.context());
  }

  /** As sure as the judgement on any other map would be, where that is surer. */
  private static Tier tier(Retention retention, Program program) {
    Tier usual = GrowOnly.of(retention, program).map(GrowOnly::tier).orElse(Tier.WARNING);
    return usual.reaches(Tier.WARNING) ? usual : Tier.WARNING;
  }

  private static Finding report(Retention retention, Growth growth, Program program) {
    String name = retention.field().name();
    return Report.on(INFO, tier(retention, program), retention.field())
        .because(
            Evidence.Role.HOLDER,
            name + " holds its threads strongly",
            Report.place(retention.field()))
        .because(Evidence.Role.LIFETIME, retention.lifetimeReason())
        .because(
            Evidence.Role.GROWTH,
            growth.site().executable().display() + " adds an entry per thread",
            growth.site())
        .because(
            Evidence.Role.RELEASE,
            retention.releases().isEmpty()
                ? "nothing removes the entry of a thread that has ended"
                : "no thread removes its own entry in a finally block")
        .because(Evidence.Role.REPAIR, "Use a ThreadLocal, whose values die with the thread")
        .saying(
            name
                + " keeps every thread that used it, also after the thread has ended: "
                + Wording.growth(growth)
                + ", and no thread takes its own entry out in a finally block. Use a ThreadLocal,"
                + " whose values die with the thread, or weak keys.");
  }
}
