package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code StrongInterner}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A long-lived strong interner is fed from outside and keeps every value",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "StrongInterner.md",
    tags = RuleChecker.TAG)
public final class StrongInterner extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public StrongInterner() {}
}
