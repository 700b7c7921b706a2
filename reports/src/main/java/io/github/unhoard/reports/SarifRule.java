package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;

/** A rule as SARIF writes it, with its whole page as help. */
final class SarifRule {
  private SarifRule() {}

  static void put(ObjectNode node, RuleInfo rule) {
    node.put("id", rule.id()).put("name", rule.id());
    node.putObject("shortDescription").put("text", rule.summary() + ".");
    node.putObject("fullDescription").put("text", rule.summary() + ".");
    node.put("helpUri", rule.page());
    ObjectNode help = node.putObject("help");
    String brief = rule.summary() + ". See " + rule.page();
    help.put("text", RulePages.text(rule.id()).orElse(brief));
    help.put("markdown", RulePages.markdown(rule.id()).orElse(brief));
    node.putObject("defaultConfiguration").put("level", level(rule.strongest()));
    ObjectNode properties = node.putObject("properties");
    properties.putArray("tags").add("memory-leak").add(rule.family());
    // Two that GitHub sorts by.
    properties.put("problem.severity", severity(rule.strongest()));
    properties.put("precision", rule.strongest() == Tier.ERROR ? "high" : "medium");
  }

  static String level(Tier tier) {
    return switch (tier) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String severity(Tier tier) {
    return tier == Tier.INFO ? "recommendation" : tier.id();
  }
}
