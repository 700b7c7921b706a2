package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ThreadKeyedMap}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary =
        "A map keyed by thread keeps threads, and what it stores for them, after they have "
            + "ended",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ThreadKeyedMap.md",
    tags = RuleChecker.TAG)
public final class ThreadKeyedMap extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ThreadKeyedMap() {}
}
