package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ListenerNeverRemoved}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A listener is registered with a longer-lived publisher and never removed",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ListenerNeverRemoved.md",
    tags = RuleChecker.TAG)
public final class ListenerNeverRemoved extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ListenerNeverRemoved() {}
}
