package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ExecutorPerInstance}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "An executor is made per object or call and never shut down, so its threads stay",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ExecutorPerInstance.md",
    tags = RuleChecker.TAG)
public final class ExecutorPerInstance extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ExecutorPerInstance() {}
}
