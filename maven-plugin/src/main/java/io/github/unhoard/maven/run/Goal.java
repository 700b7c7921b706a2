package io.github.unhoard.maven.run;

import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.inventory.Inventory;
import io.github.unhoard.maven.baseline.Baseline;
import io.github.unhoard.maven.baseline.BaselineEntry;
import io.github.unhoard.maven.baseline.BaselineFile;
import io.github.unhoard.maven.diff.BaseTree;
import io.github.unhoard.maven.diff.GitBase;
import io.github.unhoard.maven.fix.Fixing;
import io.github.unhoard.maven.gate.Gate;
import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.inventory.InventoryChange;
import io.github.unhoard.maven.inventory.InventoryJson;
import io.github.unhoard.maven.inventory.InventoryMarkdown;
import io.github.unhoard.maven.report.Console;
import io.github.unhoard.maven.report.ConsoleReport;
import io.github.unhoard.maven.report.Line;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.maven.source.Reasons;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Report;
import io.github.unhoard.reports.ReportFiles;
import io.github.unhoard.reports.ReportFormat;
import io.github.unhoard.reports.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What every analysing goal does once it has the sources: analyse, report, judge.
 *
 * @param analysis what to run
 * @param acceptance what the project accepts outside its sources
 * @param base what the change at hand starts from; empty to report all there is
 * @param gate when findings fail the build
 * @param formats report files to write
 * @param outputFolder where to
 * @param consoleReport how to show findings
 * @param console where to
 */
public record Goal(
    AnalysisRun analysis,
    Acceptance acceptance,
    Optional<GitBase> base,
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
    Report report = writeReports(sources, watch);
    for (Line line : consoleReport.render(report)) {
      console.print(line);
    }
    checkAnalysed(report, sources);
    return gate.judge(report.findings());
  }

  /**
   * Analyses {@code sources} and writes the report files.
   *
   * @throws InputFault when they cannot be written
   */
  public Report writeReports(Sources sources, Stopwatch watch) {
    Report report = report(sources, watch);
    try {
      ReportFiles.write(
          report, formats, outputFolder, AnalysedText.of(sources, analysis.encoding()));
    } catch (IOException e) {
      throw unwritable(e);
    }
    return report;
  }

  /** Makes {@code file} the baseline of what is found in {@code sources}; this goal has none. */
  public void writeBaseline(Sources sources, Stopwatch watch, BaselineFile file) {
    Report report = report(sources, watch);
    checkAnalysed(report, sources);
    Predicate<BaselineEntry> judged = acceptance.judged(report, sources, analysis.scope());
    Path root = sources.root();
    Predicate<BaselineEntry> own =
        root == null ? judged : judged.or(entry -> !Files.exists(root.resolve(entry.path())));
    int[] before = {0};
    Baseline after =
        file.update(
            baseline -> {
              before[0] = baseline.entries().size();
              return baseline.with(report.findings(), own);
            });
    console.print(
        new Line(
            Tier.INFO,
            "%d known findings in %s, %d before"
                .formatted(after.entries().size(), file.path(), before[0])));
  }

  /** Writes down what keeps objects in {@code sources}, or what the change at hand does to it. */
  public void writeInventory(Sources sources, Stopwatch watch) {
    EngineChoice choice = analysis.engine().choose(sources);
    Report report =
        acceptance.apply(analysis.run(sources, choice, watch), sources, analysis.scope());
    checkAnalysed(report, sources);
    Inventory inventory = analysis.inventory(sources, choice, watch);
    Optional<InventoryChange> change =
        base.map(
            each -> InventoryChange.of(inventoryBefore(each, sources, choice, watch), inventory));
    String markdown =
        change
            .map(each -> InventoryMarkdown.render(each, report))
            .orElseGet(() -> InventoryMarkdown.render(inventory, report));
    try {
      Files.createDirectories(outputFolder);
      WholeFile.write(outputFolder.resolve("unhoard-inventory.md"), markdown);
      WholeFile.write(
          outputFolder.resolve("unhoard-inventory.json"),
          InventoryJson.render(inventory, change, report));
    } catch (IOException e) {
      throw unwritable(e);
    }
    console.print(
        new Line(
            Tier.INFO,
            inventory.holders().size()
                + " holders, see "
                + outputFolder.resolve("unhoard-inventory.md")));
  }

  /**
   * Fixes what {@link #reach} would show and a repair is known of, or shows what that changes.
   *
   * @throws InputFault when the sources do not stay, or cannot be written
   */
  public void fix(Sources sources, Stopwatch watch, boolean dryRun) {
    if (sources.root() == null) {
      throw new InputFault("an archive cannot be fixed: unpack it and fix the folder");
    }
    Report report = report(sources, watch);
    checkAnalysed(report, sources);
    Tier weakest = gate.failOn().filter(Tier.INFO::equals).orElse(Tier.WARNING);
    new Fixing(sources.files(), analysis.encoding(), dryRun, console)
        .fix(report.findings().stream().filter(each -> each.tier().reaches(weakest)).toList());
  }

  private InputFault unwritable(IOException failure) {
    return new InputFault(
        "cannot write to "
            + outputFolder
            + ": "
            + Reasons.of(failure)
            + "; make room or permit it, or name another folder with outputDirectory",
        failure);
  }

  private Inventory inventoryBefore(
      GitBase change, Sources sources, EngineChoice choice, Stopwatch watch) {
    try (BaseTree tree = watch.time("check out", change::checkOut)) {
      return analysis.inventory(tree.sources(sources), choice, watch);
    }
  }

  private Report report(Sources sources, Stopwatch watch) {
    EngineChoice choice = analysis.engine().choose(sources);
    if (consoleReport.weakestShown().isPresent()) {
      console.print(new Line(Tier.INFO, choice.sentence()));
    }
    Optional<Report> before = base.map(each -> before(each, sources, choice, watch));
    Report report =
        acceptance.apply(analysis.run(sources, choice, watch), sources, analysis.scope());
    return before.map(each -> Novelty.of(report, each)).orElse(report);
  }

  private Report before(GitBase change, Sources sources, EngineChoice choice, Stopwatch watch) {
    try (BaseTree tree = watch.time("check out", change::checkOut)) {
      return analysis.run(tree.sources(sources), choice, watch);
    }
  }

  private static void checkAnalysed(Report report, Sources sources) {
    if (report.filesAnalysed() == 0) {
      throw new InputFault("none of " + sources.size() + " files could be analysed");
    }
  }
}
