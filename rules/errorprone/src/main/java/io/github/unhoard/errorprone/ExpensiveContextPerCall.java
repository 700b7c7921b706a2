package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ExpensiveContextPerCall}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "An object that is made to be shared is made per call, and each one leaves traces",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ExpensiveContextPerCall.md",
    tags = RuleChecker.TAG)
public final class ExpensiveContextPerCall extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ExpensiveContextPerCall() {}
}
