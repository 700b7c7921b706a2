package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ClassLoaderPinned}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary =
        "Static state keeps classes or class loaders, and so keeps undeployed applications loaded",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ClassLoaderPinned.md",
    tags = RuleChecker.TAG)
public final class ClassLoaderPinned extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ClassLoaderPinned() {}
}
