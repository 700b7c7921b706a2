package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Finding;
import java.util.function.Consumer;

/** A judgement over a program. Implementations keep no state. */
public interface Rule {

  /** Who the rule is. */
  RuleInfo info();

  /** Reports every place where the rule is broken. */
  void check(Program program, Consumer<Finding> sink);
}
