package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.FieldInfo;
import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Phase;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Report;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.rule.Wording;
import java.util.function.Consumer;

/** A static text that code appends to and nothing ever begins anew. */
final class GrowingText {
  private final Program program;

  GrowingText(Program program) {
    this.program = program;
  }

  void check(RuleInfo rule, Consumer<Finding> sink) {
    for (FieldInfo field : program.world().fields()) {
      if (field.node().isStatic()
          && field.node().type().name().equals("java.lang.String")
          && !field.owner().isTest()) {
        judge(rule, field, sink);
      }
    }
  }

  private void judge(RuleInfo rule, FieldInfo field, Consumer<Finding> sink) {
    program.appendsTo(field.key()).stream()
        .filter(this::isRepeated)
        .findFirst()
        .ifPresent(each -> sink.accept(report(rule, field, each)));
  }

  private boolean isRepeated(Site site) {
    Phase phase = program.phaseOf(site, null);
    boolean perObject =
        site.executable().isConstructorLike()
            && program.lifetimeOf(site.executable().owner()).compareTo(Lifetime.SINGLETON) > 0;
    return phase == Phase.OPERATION || perObject && !program.isOnce(site);
  }

  private static Finding report(RuleInfo rule, FieldInfo field, Site site) {
    String name = field.name();
    return Report.on(rule, Tier.WARNING, field)
        .because(
            Evidence.Role.HOLDER, name + " is a text that only gets longer", Report.place(field))
        .because(Evidence.Role.LIFETIME, "it lives long: it is static")
        .because(Evidence.Role.GROWTH, site.executable().display() + " appends to it", site)
        .because(Evidence.Role.RELEASE, "nothing ever sets it to another text")
        .because(Evidence.Role.REPAIR, "Put the text together in a local variable")
        .saying(
            name
                + " gets longer until the JVM exits: "
                + Wording.at(site)
                + " appends to it each time it runs, and nothing sets it to another text. Put the"
                + " text together in a local variable, or make the field an instance's.");
  }
}
