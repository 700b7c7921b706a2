package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code CacheWithoutEviction}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A cache is built without any limit, so it is a map that only grows",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "CacheWithoutEviction.md",
    tags = RuleChecker.TAG)
public final class CacheWithoutEviction extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public CacheWithoutEviction() {}
}
