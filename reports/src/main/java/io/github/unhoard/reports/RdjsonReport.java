package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.SourceRange;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reviewdog's diagnostic format, which it turns into comments; infos are not worth one. Its columns
 * count bytes of UTF-8.
 */
final class RdjsonReport {
  private static final String HOME = "https://github.com/unhoard/unhoard";

  private final RepositoryPaths paths;
  private final SourceText sources;

  private RdjsonReport(RepositoryPaths paths, SourceText sources) {
    this.paths = paths;
    this.sources = sources;
  }

  /** The text of the file for {@code report}. */
  static String render(Report report, SourceText sources) {
    RdjsonReport rdjson = new RdjsonReport(RepositoryPaths.from(report.root()), sources);
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("source").put("name", "unhoard").put("url", HOME);
    ArrayNode diagnostics = root.putArray("diagnostics");
    for (Finding finding : report.findings()) {
      if (finding.tier() != Tier.INFO) {
        rdjson.put(diagnostics.addObject(), finding);
      }
    }
    return JsonText.of(root);
  }

  private void put(ObjectNode diagnostic, Finding finding) {
    diagnostic.put("message", finding.message());
    putLocation(diagnostic.putObject("location"), finding.location());
    diagnostic.put("severity", finding.tier() == Tier.ERROR ? "ERROR" : "WARNING");
    ObjectNode code = diagnostic.putObject("code");
    code.put("value", finding.rule()).put("url", RuleInfo.PAGES + finding.rule() + ".md");
    ArrayNode related = diagnostic.putArray("related_locations");
    for (Evidence step : finding.evidence()) {
      if (step.location() != null) {
        ObjectNode node = related.addObject();
        node.put("message", step.role().id() + ": " + step.message());
        putLocation(node.putObject("location"), step.location());
      }
    }
    putSuggestions(diagnostic.putArray("suggestions"), finding);
  }

  /** A suggestion is one edit at the commented file, so a repair of several is none. */
  private void putSuggestions(ArrayNode suggestions, Finding finding) {
    for (Fix fix : finding.fixes()) {
      if (fix.edits().size() == 1 && isAt(finding, fix.edits().get(0))) {
        Edit edit = fix.edits().get(0);
        ObjectNode suggestion = suggestions.addObject();
        putRange(suggestion.putObject("range"), edit.location());
        suggestion.put("text", edit.replacement());
      }
    }
  }

  private boolean isAt(Finding finding, Edit edit) {
    String path = edit.location().path();
    return path.equals(finding.location().path()) && !sources.lines(path).isEmpty();
  }

  private void putLocation(ObjectNode node, Location location) {
    node.put("path", paths.of(location.path()));
    putRange(node.putObject("range"), location);
  }

  /** Without the source nobody can count bytes; then whole lines are meant. */
  private void putRange(ObjectNode node, Location location) {
    SourceRange range = location.range();
    List<String> lines = sources.lines(location.path());
    ObjectNode start = node.putObject("start").put("line", range.startLine());
    ObjectNode end = node.putObject("end").put("line", range.endLine());
    if (!lines.isEmpty()) {
      start.put("column", byteColumn(lines, range.startLine(), range.startColumn()));
      end.put("column", byteColumn(lines, range.endLine(), range.endColumn()));
    }
  }

  private static int byteColumn(List<String> lines, int line, int column) {
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int units = Math.min(column - 1, text.length());
    return text.substring(0, units).getBytes(StandardCharsets.UTF_8).length + 1;
  }
}
