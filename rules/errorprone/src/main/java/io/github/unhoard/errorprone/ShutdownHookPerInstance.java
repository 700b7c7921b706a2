package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code ShutdownHookPerInstance}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary =
        "A shutdown hook is added per object or call and keeps what it captures until the JVM "
            + "exits",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "ShutdownHookPerInstance.md",
    tags = RuleChecker.TAG)
public final class ShutdownHookPerInstance extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public ShutdownHookPerInstance() {}
}
