package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code TwinReleaseForgotten}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "Holders that are filled together are not released together",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "TwinReleaseForgotten.md",
    tags = RuleChecker.TAG)
public final class TwinReleaseForgotten extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public TwinReleaseForgotten() {}
}
