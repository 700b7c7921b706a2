package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code UnboundedMetricTags}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary =
        "A meter is registered under values that are not few, and the registry keeps each one",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "UnboundedMetricTags.md",
    tags = RuleChecker.TAG)
public final class UnboundedMetricTags extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UnboundedMetricTags() {}
}
