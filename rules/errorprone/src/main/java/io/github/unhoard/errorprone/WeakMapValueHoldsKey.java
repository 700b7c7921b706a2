package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code WeakMapValueHoldsKey}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "The values of a weak map refer to their keys, so no entry is ever collected",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "WeakMapValueHoldsKey.md",
    tags = RuleChecker.TAG)
public final class WeakMapValueHoldsKey extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public WeakMapValueHoldsKey() {}
}
