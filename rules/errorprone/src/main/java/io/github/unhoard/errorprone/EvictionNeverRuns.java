package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code EvictionNeverRuns}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "The code that should bound a collection exists and does not run",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "EvictionNeverRuns.md",
    tags = RuleChecker.TAG)
public final class EvictionNeverRuns extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public EvictionNeverRuns() {}
}
