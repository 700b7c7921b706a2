package io.github.unhoard.maven.run;

import io.github.unhoard.config.CachingDefault;
import io.github.unhoard.config.ConfigurationResult;
import io.github.unhoard.config.Configurations;
import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.analyzer.AnalysisResult;
import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.inventory.Inventory;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Report;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sources in, report out.
 *
 * @param toolVersion version of Unhoard
 * @param engine chooses what lowers the sources
 * @param options which rules run
 * @param scope which files' findings are reported
 * @param encoding of the sources
 */
public record AnalysisRun(
    String toolVersion, Engine engine, AnalysisOptions options, Scope scope, Charset encoding) {

  /**
   * Analyses all of {@code sources} as one world.
   *
   * @param choice what {@link #engine} chose for them
   * @param watch gains the time it takes
   */
  public Report run(Sources sources, EngineChoice choice, Stopwatch watch) {
    FrontEnd frontEnd = choice.frontEnd();
    List<CompilationUnit> units = new ArrayList<>();
    TreeSet<Problem> problems = new TreeSet<>(sources.problems());
    List<String> warnings = new ArrayList<>(sources.warnings());
    Set<Finding> findings = new TreeSet<>();
    for (SourceModule batch : Batches.of(sources.modules())) {
      Lowering lowering = watch.time("lower", () -> frontEnd.lower(sourceSet(batch)));
      units.addAll(lowering.units());
      if (options.runs(Configurations.RULE)) {
        findings.addAll(
            CachingDefault.analyze(lowering.units(), batch.classPath(), sources.configuration()));
      }
      problems.addAll(lowering.failures());
      warnings.addAll(lowering.warnings());
    }
    units.forEach(unit -> problems.addAll(unit.problems()));
    AnalysisResult result = watch.time("analyse", () -> analyse(units));
    problems.addAll(result.problems());
    findings.addAll(result.findings());
    if (options.runs(Configurations.RULE)) {
      ConfigurationResult configured = Configurations.analyze(sources.configuration());
      findings.addAll(configured.findings());
      problems.addAll(configured.problems());
    }

    ReportedFiles files = ReportedFiles.of(sources, scope);
    warnings.addAll(remarks(result, files));
    return new Report(
        toolVersion,
        frontEnd.name(),
        sources.root(),
        units.size(),
        problems.stream().filter(problem -> scope.matches(problem.path())).toList(),
        warnings,
        Analyzer.rules().stream().filter(rule -> options.runs(rule.id())).toList(),
        watch.phases(),
        findings.stream().filter(each -> files.include(each.location().path())).toList(),
        result.accepted().stream()
            .filter(each -> files.include(each.finding().location().path()))
            .toList());
  }

  /** What keeps objects in {@code sources}, in the files that are reported. */
  public Inventory inventory(Sources sources, EngineChoice choice, Stopwatch watch) {
    List<CompilationUnit> units = new ArrayList<>();
    for (SourceModule batch : Batches.of(sources.modules())) {
      Lowering lowering = watch.time("lower", () -> choice.frontEnd().lower(sourceSet(batch)));
      units.addAll(lowering.units());
    }
    ReportedFiles files = ReportedFiles.of(sources, scope);
    return new Inventory(
        watch.time("inventory", () -> Inventory.of(units)).holders().stream()
            .filter(holder -> files.include(holder.location().path()))
            .toList());
  }

  private static List<String> remarks(AnalysisResult result, ReportedFiles files) {
    return result.claimFaults().stream()
        .filter(fault -> files.include(fault.location().path()))
        .map(
            fault ->
                fault.location().path()
                    + ":"
                    + fault.location().range().startLine()
                    + ": "
                    + fault.message())
        .toList();
  }

  private AnalysisResult analyse(List<CompilationUnit> units) {
    AnalysisResult shipped = Analyzer.analyze(units, options);
    return scope.includeTests() ? TestCode.addFindings(shipped, units, options) : shipped;
  }

  private SourceSet sourceSet(SourceModule batch) {
    List<SourceInput> files = batch.files().stream().map(SourceFile::input).toList();
    return new SourceSet(files, batch.classPath(), encoding, null);
  }
}
