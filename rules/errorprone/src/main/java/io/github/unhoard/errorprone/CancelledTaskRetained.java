package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code CancelledTaskRetained}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A scheduled executor keeps cancelled tasks until their delay is over",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "CancelledTaskRetained.md",
    tags = RuleChecker.TAG)
public final class CancelledTaskRetained extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public CancelledTaskRetained() {}
}
