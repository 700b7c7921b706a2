package io.github.unhoard.pmd;

import java.util.function.Consumer;
import net.sourceforge.pmd.lang.ast.Node;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.rule.AbstractRule;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RulePriority;
import net.sourceforge.pmd.reporting.RuleContext;

/** A PMD rule that hands every tree on, which is how one gets at them through public API. */
final class CapturingRule extends AbstractRule {
  private final Consumer<ASTCompilationUnit> sink;

  CapturingRule(Consumer<ASTCompilationUnit> sink) {
    this.sink = sink;
    setLanguage(JavaLanguageModule.getInstance());
    setName("Capture");
    setMessage("captured");
    setPriority(RulePriority.LOW);
  }

  @Override
  public void apply(Node target, RuleContext context) {
    sink.accept((ASTCompilationUnit) target);
  }

  /** PMD copies rules per thread; the one thread there is gets this one. */
  @Override
  public Rule deepCopy() {
    return this;
  }
}
