package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ThreadLocalPerInstance}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "Each object owns a ThreadLocal and leaves its value in every thread that used it",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ThreadLocalPerInstance.md",
    tags = RuleChecker.TAG)
public final class ThreadLocalPerInstance extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ThreadLocalPerInstance() {}
}
