package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ReleaseSkippedOnFailure}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "An entry is released on some paths only: not on failure, or not under every setting",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ReleaseSkippedOnFailure.md",
    tags = RuleChecker.TAG)
public final class ReleaseSkippedOnFailure extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ReleaseSkippedOnFailure() {}
}
