package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.SourceRange;

/**
 * SonarQube's generic issues, in the form of version 10.3 and later. There the severity is the
 * rule's, so that a rule appears once for each tier its findings have.
 */
final class SonarReport {
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ArrayNode rules = root.putArray("rules");
  private final ArrayNode issues = root.putArray("issues");
  private final RepositoryPaths paths;

  private SonarReport(RepositoryPaths paths) {
    this.paths = paths;
  }

  /** The text of the file for {@code report}. */
  static String render(Report report) {
    SonarReport sonar = new SonarReport(RepositoryPaths.from(report.root()));
    for (RuleInfo rule : report.rules()) {
      for (Tier tier : Tier.values()) {
        if (has(report, rule, tier)) {
          sonar.addRule(rule, tier);
        }
      }
    }
    report.findings().forEach(sonar::addIssue);
    return JsonText.of(sonar.root);
  }

  private static boolean has(Report report, RuleInfo rule, Tier tier) {
    return report.findings().stream()
        .anyMatch(finding -> finding.rule().equals(rule.id()) && finding.tier() == tier);
  }

  private void addRule(RuleInfo rule, Tier tier) {
    ObjectNode node = rules.addObject();
    node.put("id", id(rule.id(), tier));
    node.put("name", rule.id() + " (" + tier.id() + ")");
    node.put("description", rule.summary() + ". See " + rule.page());
    node.put("engineId", "unhoard");
    node.put("cleanCodeAttribute", "EFFICIENT");
    ObjectNode impact = node.putArray("impacts").addObject();
    impact.put("softwareQuality", "RELIABILITY").put("severity", severity(tier));
  }

  private void addIssue(Finding finding) {
    ObjectNode issue = issues.addObject();
    issue.put("ruleId", id(finding.rule(), finding.tier()));
    putLocation(issue.putObject("primaryLocation"), finding.message(), finding.location());
    ArrayNode secondary = issue.putArray("secondaryLocations");
    for (Evidence step : finding.evidence()) {
      if (step.location() != null) {
        String message = step.role().id() + ": " + step.message();
        putLocation(secondary.addObject(), message, step.location());
      }
    }
  }

  private void putLocation(ObjectNode node, String message, Location location) {
    node.put("message", message).put("filePath", paths.of(location.path()));
    SourceRange range = location.range();
    ObjectNode text = node.putObject("textRange");
    text.put("startLine", range.startLine());
    // One empty range would make SonarQube reject the whole file.
    if (range.startOffset() < range.endOffset()) {
      text.put("endLine", range.endLine());
      text.put("startColumn", range.startColumn() - 1).put("endColumn", range.endColumn() - 1);
    }
  }

  private static String id(String rule, Tier tier) {
    return rule + "-" + tier.id();
  }

  private static String severity(Tier tier) {
    return switch (tier) {
      case ERROR -> "HIGH";
      case WARNING -> "MEDIUM";
      case INFO -> "LOW";
    };
  }
}
