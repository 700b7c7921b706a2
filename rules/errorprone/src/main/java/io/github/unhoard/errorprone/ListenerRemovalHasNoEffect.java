package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ListenerRemovalHasNoEffect}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A listener is removed by a fresh object that equals no registered one",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ListenerRemovalHasNoEffect.md",
    tags = RuleChecker.TAG)
public final class ListenerRemovalHasNoEffect extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ListenerRemovalHasNoEffect() {}
}
