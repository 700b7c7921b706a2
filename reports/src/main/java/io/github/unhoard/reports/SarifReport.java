package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import java.util.List;

/**
 * SARIF 2.1.0. It tells nothing of the machine or the hour, so that equal runs give equal bytes.
 */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Report report;
  private final SarifLocations locations;

  private SarifReport(Report report) {
    this.report = report;
    this.locations = new SarifLocations(RepositoryPaths.from(report.root()));
  }

  /** The text of the file for {@code report}. */
  static String render(Report report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA).put("version", "2.1.0");
    new SarifReport(report).put(root.putArray("runs").addObject());
    return JsonText.of(root);
  }

  private void put(ObjectNode run) {
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Unhoard").put("version", report.toolVersion());
    driver.put("informationUri", "https://github.com/unhoard/unhoard");
    ArrayNode rules = driver.putArray("rules");
    report.rules().forEach(rule -> SarifRule.put(rules.addObject(), rule));
    putInvocation(run.putArray("invocations").addObject());
    SarifLocations.putRoot(run.putObject("originalUriBaseIds"));
    run.put("columnKind", "utf16CodeUnits");

    SarifResult result = new SarifResult(locations, ids(), report.ages());
    ArrayNode results = run.putArray("results");
    report.findings().forEach(finding -> result.put(results.addObject(), finding));
    for (Accepted each : report.accepted()) {
      ObjectNode node = results.addObject();
      result.put(node, each.finding());
      putSuppression(node.putArray("suppressions").addObject(), each);
    }
  }

  private static void putSuppression(ObjectNode suppression, Accepted accepted) {
    suppression.put("kind", accepted.how().isInSource() ? "inSource" : "external");
    if (!accepted.reason().isEmpty()) {
      suppression.put("justification", accepted.reason());
    }
  }

  private List<String> ids() {
    return report.rules().stream().map(RuleInfo::id).toList();
  }

  private void putInvocation(ObjectNode invocation) {
    invocation.put("executionSuccessful", true);
    ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
    for (String warning : report.warnings()) {
      ObjectNode notification = notifications.addObject();
      notification.putObject("message").put("text", warning);
      notification.put("level", "warning");
    }
    for (Problem problem : report.problems()) {
      ObjectNode notification = notifications.addObject();
      locations.putLine(
          notification.putArray("locations").addObject(), problem.path(), problem.line());
      notification.putObject("message").put("text", problem.reason());
      notification.put("level", problem.fatal() ? "error" : "warning");
    }
  }
}
