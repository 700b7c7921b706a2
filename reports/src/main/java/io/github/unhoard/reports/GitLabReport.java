package io.github.unhoard.reports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;

/**
 * GitLab's Code Quality format. GitLab reads neither type nor categories; other readers of the
 * format, which is Code Climate's, insist on them.
 */
final class GitLabReport {
  private GitLabReport() {}

  /** The text of the file for {@code report}. */
  static String render(Report report) {
    ArrayNode issues = JsonNodeFactory.instance.arrayNode();
    RepositoryPaths paths = RepositoryPaths.from(report.root());
    Occurrences occurrences = new Occurrences();
    for (Finding finding : report.findings()) {
      ObjectNode issue = issues.addObject();
      issue.put("type", "issue");
      issue.putArray("categories").add("Bug Risk");
      issue.put("description", finding.message());
      issue.put("check_name", finding.rule());
      issue.put("fingerprint", occurrences.next(finding));
      issue.put("severity", severity(finding.tier()));
      ObjectNode location = issue.putObject("location");
      location.put("path", paths.of(finding.location().path()));
      ObjectNode lines = location.putObject("lines");
      lines.put("begin", finding.location().range().startLine());
      lines.put("end", finding.location().range().endLine());
    }
    return JsonText.of(issues);
  }

  private static String severity(Tier tier) {
    return switch (tier) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case INFO -> "info";
    };
  }
}
