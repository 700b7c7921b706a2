package io.github.unhoard.reports;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.tree.SourceRange;

/**
 * Workflow commands, which GitHub Actions turns into annotations when a step prints them. It shows
 * ten of a kind, so infos are left out.
 */
final class GitHubReport {
  private GitHubReport() {}

  /** The text of the file for {@code report}. */
  static String render(Report report) {
    RepositoryPaths paths = RepositoryPaths.from(report.root());
    StringBuilder commands = new StringBuilder();
    for (Finding finding : report.findings()) {
      if (finding.tier() != Tier.INFO) {
        commands.append(command(finding, paths)).append('\n');
      }
    }
    return commands.toString();
  }

  private static String command(Finding finding, RepositoryPaths paths) {
    SourceRange range = finding.location().range();
    StringBuilder command = new StringBuilder("::").append(finding.tier().id());
    command.append(" file=").append(property(paths.of(finding.location().path())));
    command.append(",line=").append(range.startLine());
    command.append(",endLine=").append(range.endLine());
    command.append(",col=").append(range.startColumn());
    if (range.startLine() == range.endLine()) {
      command.append(",endColumn=").append(range.endColumn());
    }
    command.append(",title=").append(property(finding.rule()));
    return command.append("::").append(data(finding.message())).toString();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
