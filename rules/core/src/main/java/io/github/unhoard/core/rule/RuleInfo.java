package io.github.unhoard.core.rule;

import io.github.unhoard.core.finding.Tier;

/**
 * What reports and front ends need to know of a rule.
 *
 * @param id the rule's name everywhere: options, suppressions, pages
 * @param family the group of rules it belongs to, for instance {@code growth without release}
 * @param strongest the strongest tier it can report
 * @param summary what is wrong, one sentence without a full stop
 */
public record RuleInfo(String id, String family, Tier strongest, String summary) {

  /** Where the rules' pages live. */
  public static final String PAGES = "https://github.com/unhoard/unhoard/blob/main/docs/rules/";

  /** Address of the rule's page. */
  public String page() {
    return PAGES + id + ".md";
  }
}
