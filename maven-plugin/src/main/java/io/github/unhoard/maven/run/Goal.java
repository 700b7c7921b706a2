package io.github.unhoard.maven.run;

import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.gate.Gate;
import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.report.Console;
import io.github.unhoard.maven.report.ConsoleReport;
import io.github.unhoard.maven.report.Line;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Reasons;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Report;
import io.github.unhoard.reports.ReportFiles;
import io.github.unhoard.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * What every analysing goal does once it has the sources: analyse, report, judge.
 *
 * @param analysis what to run
 * @param gate when findings fail the build
 * @param formats report files to write
 * @param outputFolder where to
 * @param consoleReport how to show findings
 * @param console where to
 */
public record Goal(
    AnalysisRun analysis,
    Gate gate,
    Set<ReportFormat> formats,
    Path outputFolder,
    ConsoleReport consoleReport,
    Console console) {

  /**
   * Analyses {@code sources} and says whether the build fails.
   *
   * @throws InputFault when no file could be analysed or no report written
   */
  public Verdict reach(Sources sources, Stopwatch watch) {
    EngineChoice choice = analysis.engine().choose(sources);
    if (consoleReport.weakestShown().isPresent()) {
      console.print(new Line(Tier.INFO, choice.sentence()));
    }
    Report report = analysis.run(sources, choice, watch);
    try {
      ReportFiles.write(
          report, formats, outputFolder, AnalysedText.of(sources, analysis.encoding()));
    } catch (IOException e) {
      throw new InputFault("cannot write to " + outputFolder + ": " + Reasons.of(e), e);
    }
    for (Line line : consoleReport.render(report)) {
      console.print(line);
    }
    if (report.filesAnalysed() == 0) {
      throw new InputFault("none of " + sources.size() + " files could be analysed");
    }
    return gate.judge(report.findings());
  }
}
