package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code LruWithoutEviction}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A map keeps its entries in access order, as an LRU cache does, but never evicts one",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "LruWithoutEviction.md",
    tags = RuleChecker.TAG)
public final class LruWithoutEviction extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public LruWithoutEviction() {}
}
