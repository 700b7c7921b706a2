package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRange;
import java.util.List;

/** Writes {@code unhoard.json}; the format is documented in {@code docs/json.md}. */
final class JsonReport {
  /** Raised when a field is added (minor) or changes its meaning (major). */
  private static final String FORMAT_VERSION = "1.1";

  private final JsonNodeFactory json = JsonNodeFactory.instance;

  private JsonReport() {}

  /** The text of the file for {@code report}. */
  static String render(Report report) {
    return JsonText.of(new JsonReport().of(report));
  }

  private ObjectNode of(Report report) {
    ObjectNode root = json.objectNode();
    root.put("formatVersion", FORMAT_VERSION);
    root.putObject("tool").put("name", "unhoard").put("version", report.toolVersion());
    root.set("run", run(report));
    root.set("summary", summary(report));
    root.set("findings", findings(report.findings()));
    ArrayNode suppressed = root.putArray("suppressed");
    report.accepted().forEach(each -> suppressed.add(accepted(each)));
    return root;
  }

  private ObjectNode run(Report report) {
    ObjectNode run = json.objectNode();
    run.put("engine", report.engine());
    run.put("filesAnalysed", report.filesAnalysed());
    run.set("filesNotAnalysed", problems(report.problems(), true));
    run.set("problems", problems(report.problems(), false));
    ArrayNode warnings = run.putArray("warnings");
    report.warnings().forEach(warnings::add);
    ArrayNode rules = run.putArray("rules");
    report.rules().stream().map(RuleInfo::id).forEach(rules::add);
    ArrayNode phases = run.putArray("phases");
    for (Phase phase : report.phases()) {
      phases.addObject().put("name", phase.name()).put("milliseconds", phase.milliseconds());
    }
    return run;
  }

  private ArrayNode problems(List<Problem> problems, boolean fatal) {
    ArrayNode array = json.arrayNode();
    for (Problem problem : problems) {
      if (problem.fatal() == fatal) {
        ObjectNode node = array.addObject().put("file", problem.path());
        if (problem.line() > 0) {
          node.put("line", problem.line());
        }
        node.put("reason", problem.reason());
      }
    }
    return array;
  }

  private ObjectNode summary(Report report) {
    ObjectNode summary = json.objectNode();
    for (Tier tier : Tier.values()) {
      summary.put(tier.id(), report.count(tier));
    }
    return summary.put("suppressed", report.suppressed().size());
  }

  private ArrayNode findings(List<Finding> findings) {
    ArrayNode array = json.arrayNode();
    findings.forEach(finding -> array.add(finding(finding)));
    return array;
  }

  private ObjectNode accepted(Accepted accepted) {
    ObjectNode node = finding(accepted.finding()).put("acceptedBy", accepted.how().id());
    return accepted.reason().isEmpty() ? node : node.put("reason", accepted.reason());
  }

  private ObjectNode finding(Finding finding) {
    ObjectNode node = json.objectNode();
    node.put("rule", finding.rule()).put("tier", finding.tier().id());
    putLocation(node, finding.location());
    node.put("class", finding.className());
    node.put("symbol", finding.symbol());
    node.put("message", finding.message());
    ArrayNode evidence = node.putArray("evidence");
    for (Evidence step : finding.evidence()) {
      ObjectNode stepNode = evidence.addObject();
      stepNode.put("role", step.role().id()).put("message", step.message());
      if (step.location() != null) {
        putLocation(stepNode.putObject("location"), step.location());
      }
    }
    return node.put("fingerprint", finding.fingerprint());
  }

  private static void putLocation(ObjectNode node, Location location) {
    SourceRange range = location.range();
    node.put("file", location.path());
    node.put("line", range.startLine()).put("column", range.startColumn());
    node.put("endLine", range.endLine()).put("endColumn", range.endColumn());
  }
}
