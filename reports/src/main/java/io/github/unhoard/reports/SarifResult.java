package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A finding as SARIF writes it.
 *
 * @param rules ids in the order the run lists them
 * @param ages see {@link Report#ages()}
 */
record SarifResult(SarifLocations locations, List<String> rules, Map<Finding, Age> ages) {

  void put(ObjectNode node, Finding finding) {
    node.put("ruleId", finding.rule());
    int index = rules.indexOf(finding.rule());
    if (index >= 0) {
      node.put("ruleIndex", index);
    }
    node.put("level", SarifRule.level(finding.tier()));
    node.putObject("message").put("text", finding.message());
    ObjectNode location = node.putArray("locations").addObject();
    locations.put(location, finding.location());
    ObjectNode member = location.putArray("logicalLocations").addObject();
    member.put("name", finding.symbol());
    member.put("fullyQualifiedName", finding.className() + "." + finding.symbol());
    member.put("kind", "member");
    putEvidence(node, finding.evidence().stream().filter(step -> step.location() != null).toList());
    node.putObject("partialFingerprints").put("unhoard/v1", finding.fingerprint());
    Age age = ages.get(finding);
    if (age != null) {
      node.put("baselineState", age == Age.NEW ? "new" : "unchanged");
    }
    if (!finding.fixes().isEmpty()) {
      ArrayNode fixes = node.putArray("fixes");
      finding.fixes().forEach(fix -> putFix(fixes.addObject(), fix));
    }
  }

  /** Once as places to look at, once as the path from the holder to the missing release. */
  private void putEvidence(ObjectNode node, List<Evidence> steps) {
    if (steps.isEmpty()) {
      return;
    }
    ArrayNode related = node.putArray("relatedLocations");
    ObjectNode thread = node.putArray("codeFlows").addObject().putArray("threadFlows").addObject();
    ArrayNode path = thread.putArray("locations");
    for (Evidence step : steps) {
      ObjectNode place = related.addObject().put("id", related.size());
      putStep(place, step);
      ObjectNode stop = path.addObject();
      putStep(stop.putObject("location"), step);
      stop.putArray("kinds").add(step.role().id());
    }
  }

  private void putStep(ObjectNode node, Evidence step) {
    locations.put(node, Objects.requireNonNull(step.location()));
    node.putObject("message").put("text", step.role().id() + ": " + step.message());
  }

  private void putFix(ObjectNode node, Fix fix) {
    node.putObject("description").put("text", fix.title());
    ArrayNode changes = node.putArray("artifactChanges");
    Map<String, ArrayNode> byFile = new TreeMap<>();
    for (Edit edit : fix.edits()) {
      ArrayNode replacements =
          byFile.computeIfAbsent(edit.location().path(), path -> putChange(changes, path));
      ObjectNode replacement = replacements.addObject();
      SarifLocations.putRegion(replacement.putObject("deletedRegion"), edit.location().range());
      replacement.putObject("insertedContent").put("text", edit.replacement());
    }
  }

  private ArrayNode putChange(ArrayNode changes, String path) {
    ObjectNode change = changes.addObject();
    locations.putFile(change.putObject("artifactLocation"), path);
    return change.putArray("replacements");
  }
}
