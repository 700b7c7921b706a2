package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code UnboundedLongLivedCollection}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary =
        "A collection of a long-lived object gains entries while it works and never loses one",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "UnboundedLongLivedCollection.md",
    tags = RuleChecker.TAG)
public final class UnboundedLongLivedCollection extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UnboundedLongLivedCollection() {}
}
