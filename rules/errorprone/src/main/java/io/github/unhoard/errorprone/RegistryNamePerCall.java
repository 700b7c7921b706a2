package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code RegistryNamePerCall}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A registry that keeps an object for each name is given names that are made of data",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "RegistryNamePerCall.md",
    tags = RuleChecker.TAG)
public final class RegistryNamePerCall extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public RegistryNamePerCall() {}
}
