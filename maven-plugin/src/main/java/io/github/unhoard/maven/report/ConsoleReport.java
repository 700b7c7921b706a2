package io.github.unhoard.maven.report;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.maven.source.ReportPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The report for people: grouped by file, with positions that terminals and IDEs turn into links.
 *
 * @param workingFolder what shown paths are relative to, since links are resolved from there
 * @param style how to set off what matters
 */
public record ConsoleReport(Path workingFolder, Style style) {
  private static final int PROBLEMS_SHOWN = 5;
  private static final int ROLE_WIDTH = 9;

  /** The lines of {@code report}. */
  public List<Line> render(Report report) {
    List<Line> lines = new ArrayList<>();
    for (Finding finding : report.findings()) {
      addFinding(lines, report.root(), finding);
    }
    addPages(lines, report);
    addProblems(lines, report);
    addSummary(lines, report);
    return lines;
  }

  private void addFinding(List<Line> lines, Path root, Finding finding) {
    Tier tier = finding.tier();
    String head = style.tier(tier, tier.id() + " [" + finding.rule() + "]");
    lines.add(new Line(tier, style.strong(position(root, finding.location())) + ": " + head));
    lines.add(new Line(tier, "  " + finding.message()));
    for (Evidence step : finding.evidence()) {
      lines.add(new Line(tier, "    " + evidence(root, finding.location(), step)));
    }
    lines.add(new Line(tier, ""));
  }

  private String evidence(Path root, Location anchor, Evidence step) {
    String role = step.role().id();
    String padded = role + " ".repeat(Math.max(1, ROLE_WIDTH - role.length()));
    Location location = step.location();
    if (location == null) {
      return padded + step.message();
    }
    String where =
        location.path().equals(anchor.path())
            ? "line " + location.range().startLine()
            : position(root, location);
    return padded + where + ": " + step.message();
  }

  private String position(Path root, Location location) {
    return shown(root, location.path())
        + ":"
        + location.range().startLine()
        + ":"
        + location.range().startColumn();
  }

  private String shown(Path root, String path) {
    return ReportPath.of(workingFolder, root.resolve(path));
  }

  private void addPages(List<Line> lines, Report report) {
    Set<String> found = new TreeSet<>();
    report.findings().forEach(finding -> found.add(finding.rule()));
    for (RuleInfo rule : report.rules()) {
      if (found.contains(rule.id())) {
        lines.add(Line.info("About " + rule.id() + ": " + rule.page()));
      }
    }
  }

  private void addProblems(List<Line> lines, Report report) {
    report.warnings().forEach(warning -> lines.add(Line.warning(warning)));
    List<Problem> problems = report.problems();
    for (Problem problem : problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()))) {
      String where = problem.path() + (problem.line() > 0 ? ":" + problem.line() : "");
      String what = problem.fatal() ? "not analysed: " : "in part not analysed: ";
      lines.add(Line.warning(what + where + ": " + problem.reason()));
    }
    if (problems.size() > PROBLEMS_SHOWN) {
      int more = problems.size() - PROBLEMS_SHOWN;
      lines.add(Line.warning("and " + more + " more; unhoard.json lists them all"));
    }
  }

  private void addSummary(List<Line> lines, Report report) {
    String counts =
        java.util.Arrays.stream(Tier.values())
            .filter(tier -> report.count(tier) > 0)
            .map(tier -> style.tier(tier, Words.count(report.count(tier), tier.id())))
            .collect(Collectors.joining(", "));
    long milliseconds = report.phases().stream().mapToLong(Phase::milliseconds).sum();
    String accepted =
        report.suppressed().isEmpty() ? "" : ", " + report.suppressed().size() + " accepted";
    lines.add(
        Line.info(
            (counts.isEmpty() ? "No findings" : counts)
                + accepted
                + " in "
                + Words.count(report.filesAnalysed(), "file")
                + " ("
                + Words.count(report.rules().size(), "rule")
                + ", "
                + report.engine()
                + ", "
                + Words.seconds(milliseconds)
                + ")"));
  }
}
