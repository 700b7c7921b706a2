package io.github.unhoard.maven.report;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.maven.source.ReportPath;
import io.github.unhoard.reports.Phase;
import io.github.unhoard.reports.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report for people: grouped by file, with positions that terminals and IDEs turn into links.
 *
 * @param workingFolder what shown paths are relative to, since links are resolved from there
 * @param style how to set off what matters
 * @param weakestShown the weakest tier whose findings are shown; empty for the summary alone
 */
public record ConsoleReport(Path workingFolder, Style style, Optional<Tier> weakestShown) {
  private static final int PROBLEMS_SHOWN = 5;
  private static final int SHOWN_IN_FULL = 20;
  private static final int ROLE_WIDTH = 9;
  private static final String WITH_EVIDENCE =
      " findings are shown with their evidence, errors first; -Dunhoard.formats=html shows all";
  private static final String BASELINE =
      "To be told only of what comes after these, write them down with unhoard:baseline";

  /** The lines of {@code report}. */
  public List<Line> render(Report report) {
    List<Line> lines = new ArrayList<>();
    List<Finding> shown = report.findings().stream().filter(each -> shows(each.tier())).toList();
    Set<Finding> inFull =
        shown.stream()
            .sorted(Comparator.comparing(Finding::tier))
            .limit(SHOWN_IN_FULL)
            .collect(Collectors.toSet());
    for (Finding finding : shown) {
      addFinding(lines, report.root(), finding);
      if (inFull.contains(finding)) {
        addEvidence(lines, report.root(), finding);
      }
    }
    addPages(lines, report.rules(), shown);
    shown.stream().findFirst().ifPresent(first -> lines.addAll(AcceptanceSnippet.of(first)));
    addProblems(lines, report);
    if (shown.size() > inFull.size()) {
      lines.add(Line.info(inFull.size() + " of " + shown.size() + WITH_EVIDENCE));
      lines.add(Line.info(BASELINE));
    }
    addSummary(lines, report);
    return lines;
  }

  private boolean shows(Tier tier) {
    return weakestShown.isPresent() && tier.reaches(weakestShown.get());
  }

  private void addFinding(List<Line> lines, @Nullable Path root, Finding finding) {
    Tier tier = finding.tier();
    String head = style.tier(tier, tier.id() + " [" + finding.rule() + "]");
    lines.add(new Line(tier, style.strong(position(root, finding.location())) + ": " + head));
    lines.add(new Line(tier, "  " + finding.message()));
  }

  private void addEvidence(List<Line> lines, @Nullable Path root, Finding finding) {
    Tier tier = finding.tier();
    finding.evidence().stream()
        .filter(step -> step.role() != Evidence.Role.REPAIR) // the message ends with it
        .map(step -> "    " + evidence(root, finding.location(), step))
        .distinct() // one line may add more than one entry
        .forEach(line -> lines.add(new Line(tier, line)));
    finding.fixes().stream()
        .findFirst()
        .ifPresent(
            fix ->
                lines.add(
                    new Line(tier, "    fix      " + fix.title() + " (unhoard:fix does it)")));
    lines.add(new Line(tier, ""));
  }

  private String evidence(@Nullable Path root, Location anchor, Evidence step) {
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

  private String position(@Nullable Path root, Location location) {
    return shown(root, location.path())
        + ":"
        + location.range().startLine()
        + ":"
        + location.range().startColumn();
  }

  private String shown(@Nullable Path root, String path) {
    return root == null ? path : ReportPath.of(workingFolder, root.resolve(path));
  }

  private static void addPages(List<Line> lines, List<RuleInfo> rules, List<Finding> shown) {
    Set<String> found = shown.stream().map(Finding::rule).collect(Collectors.toSet());
    rules.stream()
        .filter(rule -> found.contains(rule.id()))
        .forEach(rule -> lines.add(Line.info("About " + rule.id() + ": " + rule.page())));
  }

  private static void addProblems(List<Line> lines, Report report) {
    report.warnings().forEach(warning -> lines.add(Line.warning(warning)));
    List<Problem> problems = report.problems();
    for (Problem problem : problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()))) {
      String where = problem.path() + (problem.line() > 0 ? ":" + problem.line() : "");
      String what = problem.fatal() ? "not analysed: " : "in part not analysed: ";
      lines.add(Line.warning(what + where + ": " + problem.reason()));
    }
    if (problems.size() > PROBLEMS_SHOWN) {
      int more = problems.size() - PROBLEMS_SHOWN;
      lines.add(Line.warning("and " + more + " more, all in unhoard.json"));
    }
  }

  private void addSummary(List<Line> lines, Report report) {
    StringBuilder summary = new StringBuilder(counts(report));
    long known = report.count(Accepted.How.BASELINE);
    long before = report.count(Accepted.How.BASE_REVISION);
    addCount(summary, report.accepted().size() - known - before, " accepted");
    addCount(summary, known, " in the baseline");
    addCount(summary, before, " from before the change");
    summary.append(" in ").append(Words.count(report.filesAnalysed(), "file"));
    summary.append(" (").append(Words.count(report.rules().size(), "rule"));
    summary.append(", ").append(report.engine());
    summary.append(", ").append(Words.seconds(milliseconds(report))).append(")");
    lines.add(Line.info(summary.toString()));
  }

  private static void addCount(StringBuilder summary, long count, String what) {
    if (count > 0) {
      summary.append(", ").append(count).append(what);
    }
  }

  private String counts(Report report) {
    String counts =
        Arrays.stream(Tier.values())
            .filter(tier -> report.count(tier) > 0)
            .map(tier -> count(report, tier))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "No findings" : counts;
  }

  private String count(Report report, Tier tier) {
    String counted = style.tier(tier, Words.count(report.count(tier), tier.id()));
    return tier == Tier.INFO && !shows(tier) ? counted + " (not shown)" : counted;
  }

  private static long milliseconds(Report report) {
    return report.phases().stream().mapToLong(Phase::milliseconds).sum();
  }
}
