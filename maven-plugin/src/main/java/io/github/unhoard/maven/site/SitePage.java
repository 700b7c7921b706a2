package io.github.unhoard.maven.site;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.reports.Report;
import io.github.unhoard.reports.ReportFormat;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.AbstractMavenReportRenderer;

/** One run's findings as a page of a site: how many of what, then each. */
public final class SitePage extends AbstractMavenReportRenderer {
  private final Report report;

  /** The page for {@code report}, written to {@code sink}. */
  public SitePage(Sink sink, Report report) {
    super(sink);
    this.report = report;
  }

  @Override
  public String getTitle() {
    return "Unhoard";
  }

  @Override
  protected void renderBody() {
    startSection("Objects kept for ever");
    summary();
    if (!report.findings().isEmpty()) {
      section("By rule", this::rules);
    }
    List<Finding> shown =
        report.findings().stream()
            .filter(finding -> finding.tier().reaches(Tier.WARNING))
            .sorted(Comparator.comparing(Finding::tier).thenComparing(Comparator.naturalOrder()))
            .toList();
    if (!shown.isEmpty()) {
      section("Findings", () -> findings(shown));
    }
    if (!report.warnings().isEmpty() || !report.problems().isEmpty()) {
      section("Notes", this::notes);
    }
    endSection();
  }

  private void section(String title, Runnable content) {
    startSection(title);
    content.run();
    endSection();
  }

  private void summary() {
    startTable();
    tableHeader(new String[] {"Errors", "Warnings", "Infos", "Accepted", "Files"});
    tableRow(
        new String[] {
          count(Tier.ERROR),
          count(Tier.WARNING),
          count(Tier.INFO),
          String.valueOf(report.accepted().size()),
          String.valueOf(report.filesAnalysed())
        });
    endTable();
    sink.paragraph();
    text("An error is meant to be right nine times in ten; a warning may need a look. ");
    link(ReportFormat.HTML.fileName(), "All findings with the code");
    text(", infos and accepted ones included. Read with ");
    text(report.engine() + " by Unhoard " + report.toolVersion() + ".");
    sink.paragraph_();
  }

  private String count(Tier tier) {
    return String.valueOf(report.count(tier));
  }

  private void rules() {
    startTable();
    tableHeader(new String[] {"Rule", "What it finds", "Errors", "Warnings", "Infos"});
    for (RuleInfo rule : report.rules()) {
      List<Tier> tiers =
          report.findings().stream()
              .filter(finding -> finding.rule().equals(rule.id()))
              .map(Finding::tier)
              .toList();
      if (!tiers.isEmpty()) {
        sink.tableRow();
        ruleCell(rule.id());
        tableCell(rule.summary());
        for (Tier tier : Tier.values()) {
          tableCell(String.valueOf(tiers.stream().filter(tier::equals).count()));
        }
        sink.tableRow_();
      }
    }
    endTable();
  }

  private void findings(List<Finding> shown) {
    startTable();
    tableHeader(new String[] {"Tier", "Rule", "Where", "What"});
    for (Finding finding : shown) {
      sink.tableRow();
      tableCell(finding.tier().id());
      ruleCell(finding.rule());
      tableCell(finding.location().path() + ":" + finding.location().range().startLine());
      tableCell(finding.message());
      sink.tableRow_();
    }
    endTable();
  }

  private void ruleCell(String id) {
    sink.tableCell();
    link(RuleInfo.PAGES + id + ".md", id);
    sink.tableCell_();
  }

  private void notes() {
    sink.list();
    report.warnings().forEach(this::note);
    for (Problem problem : report.problems()) {
      note(
          problem.path()
              + (problem.fatal() ? " was not analysed: " : " was analysed in part: ")
              + problem.reason());
    }
    sink.list_();
  }

  private void note(String text) {
    sink.listItem();
    text(text);
    sink.listItem_();
  }
}
