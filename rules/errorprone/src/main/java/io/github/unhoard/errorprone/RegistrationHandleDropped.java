package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code RegistrationHandleDropped}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "The handle that could undo a registration is thrown away",
    severity = WARNING,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "RegistrationHandleDropped.md",
    tags = RuleChecker.TAG)
public final class RegistrationHandleDropped extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public RegistrationHandleDropped() {}
}
