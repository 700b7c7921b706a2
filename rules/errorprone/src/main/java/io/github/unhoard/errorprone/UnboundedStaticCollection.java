package io.github.unhoard.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.errorprone.BugPattern;
import io.github.unhoard.core.rule.RuleInfo;

/** The rule {@code UnboundedStaticCollection}. */
@BugPattern(
    altNames = RuleChecker.ANY_RULE,
    summary = "A static collection gains entries at run time and never loses one",
    severity = ERROR,
    linkType = CUSTOM,
    link = RuleInfo.PAGES + "UnboundedStaticCollection.md",
    tags = RuleChecker.TAG)
public final class UnboundedStaticCollection extends RuleChecker {
  private static final long serialVersionUID = 1L;

  /** For the service loader. */
  public UnboundedStaticCollection() {}
}
