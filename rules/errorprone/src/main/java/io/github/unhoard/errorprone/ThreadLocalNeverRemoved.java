package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ThreadLocalNeverRemoved}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "The value of a ThreadLocal stays in every pooled thread because nothing removes it",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ThreadLocalNeverRemoved.md",
    tags = RuleChecker.TAG)
public final class ThreadLocalNeverRemoved extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ThreadLocalNeverRemoved() {}
}
