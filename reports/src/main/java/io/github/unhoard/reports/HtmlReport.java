package io.github.unhoard.reports;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.reports.html.HtmlPage;
import io.github.unhoard.reports.html.PageContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page for people; {@code html} draws it. */
final class HtmlReport {
  private HtmlReport() {}

  /** The text of the file for {@code report}. */
  static String render(Report report, SourceText sources) {
    Map<Finding, String> ages = ages(report);
    List<Finding> findings = new ArrayList<>(report.findings());
    List<Accepted> meant = new ArrayList<>();
    for (Accepted accepted : report.accepted()) {
      if (isKnown(accepted)) {
        findings.add(accepted.finding());
      } else {
        meant.add(accepted);
      }
    }
    findings.sort(null);
    return HtmlPage.render(
        new PageContent(run(report), findings, meant, ages, notes(report), sources::lines));
  }

  /** What a baseline knows is not meant; it is shown on request, apart from what is. */
  private static boolean isKnown(Accepted accepted) {
    return switch (accepted.how()) {
      case BASELINE, BASE_REVISION -> true;
      case SUPPRESS_WARNINGS, BOUNDED, CONFIGURATION -> false;
    };
  }

  private static Map<Finding, String> ages(Report report) {
    Map<Finding, String> ages = new HashMap<>();
    report.ages().forEach((finding, age) -> ages.put(finding, age.id()));
    List<Accepted> known = report.accepted().stream().filter(HtmlReport::isKnown).toList();
    if (!known.isEmpty()) {
      report.findings().forEach(finding -> ages.putIfAbsent(finding, Age.NEW.id()));
      known.forEach(accepted -> ages.put(accepted.finding(), Age.KNOWN.id()));
    }
    return ages;
  }

  private static List<String> run(Report report) {
    return List.of(
        counted(report.filesAnalysed(), "file"),
        counted(report.rules().size(), "rule"),
        "read with " + report.engine(),
        "Unhoard " + report.toolVersion());
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static List<String> notes(Report report) {
    List<String> notes = new ArrayList<>(report.warnings());
    for (Problem problem : report.problems()) {
      String where = problem.path() + (problem.line() > 0 ? ":" + problem.line() : "");
      String what = problem.fatal() ? "Not analysed: " : "In part not analysed: ";
      notes.add(what + where + ": " + problem.reason());
    }
    return notes;
  }
}
