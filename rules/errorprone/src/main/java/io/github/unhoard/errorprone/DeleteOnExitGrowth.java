package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code DeleteOnExitGrowth}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "File.deleteOnExit is called again and again, and the JDK forgets no path",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "DeleteOnExitGrowth.md",
    tags = RuleChecker.TAG)
public final class DeleteOnExitGrowth extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public DeleteOnExitGrowth() {}
}
