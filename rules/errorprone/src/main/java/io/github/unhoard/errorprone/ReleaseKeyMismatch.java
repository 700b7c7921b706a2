package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ReleaseKeyMismatch}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A removal names another key than the insertion, or only looks the entry up",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ReleaseKeyMismatch.md",
    tags = RuleChecker.TAG)
public final class ReleaseKeyMismatch extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ReleaseKeyMismatch() {}
}
