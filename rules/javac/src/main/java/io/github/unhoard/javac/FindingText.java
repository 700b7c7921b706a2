package io.github.unhoard.javac;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.rule.RuleInfo;

/** How the compiler words a finding. */
public final class FindingText {
  private FindingText() {}

  /** The rule, what is wrong, and on a second line where to read on. */
  public static String of(Finding finding) {
    return "["
        + finding.rule()
        + "] "
        + finding.message()
        + "\n    (see "
        + RuleInfo.PAGES
        + finding.rule()
        + ".md)";
  }
}
