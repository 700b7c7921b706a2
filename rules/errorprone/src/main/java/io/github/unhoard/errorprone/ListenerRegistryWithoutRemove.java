package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ListenerRegistryWithoutRemove}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A long-lived class takes listeners and offers no way to take one back",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ListenerRegistryWithoutRemove.md",
    tags = RuleChecker.TAG)
public final class ListenerRegistryWithoutRemove extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ListenerRegistryWithoutRemove() {}
}
