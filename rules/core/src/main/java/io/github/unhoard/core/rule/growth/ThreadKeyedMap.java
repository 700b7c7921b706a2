package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
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
    SigningOff signingOff = new SigningOff(program);
    for (Retention retention : program.retentions()) {
      List<TypeRef> arguments = retention.field().node().type().arguments();
      if (arguments.size() == 2
          && program.catalog().isA(arguments.get(0), "java.lang.Thread")
          && retention.bounds().isEmpty()
          && !retention.field().owner().isTest()) {
        retention.growths().stream()
            .filter(growth -> growth.phase() == Phase.OPERATION && growth.depth() == 0)
            .filter(
                growth ->
                    retention.releases().stream().noneMatch(r -> signingOff.isSure(r, growth)))
            .findFirst()
            .ifPresent(growth -> sink.accept(report(retention, growth, signingOff, program)));
      } else {
        ThreadIds.judge(retention, INFO, program).ifPresent(sink);
      }
    }
  }

  /** As sure as the judgement on any other map would be, where that is surer. */
  private static Tier tier(
      Retention retention, Growth growth, SigningOff signingOff, Program program) {
    if (retention.releases().stream().anyMatch(each -> signingOff.isPaired(each, growth))) {
      return Tier.INFO;
    }
    Tier usual = GrowOnly.of(retention, program).map(GrowOnly::tier).orElse(Tier.WARNING);
    return usual.reaches(Tier.WARNING) ? usual : Tier.WARNING;
  }

  private static Finding report(
      Retention retention, Growth growth, SigningOff signingOff, Program program) {
    String name = retention.field().name();
    return Report.on(INFO, tier(retention, growth, signingOff, program), retention.field())
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
