package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code UnstableCacheKey}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary =
        "A cache is asked under keys that never equal a stored one, so each look-up adds an entry",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "UnstableCacheKey.md",
    tags = RuleChecker.TAG)
public final class UnstableCacheKey extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UnstableCacheKey() {}
}
