package io.github.unhoard.maven.run;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.frontend.FrontEnd;
import io.github.unhoard.core.frontend.Lowering;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.frontend.SourceSet;
import io.github.unhoard.core.rule.AnalysisOptions;
import io.github.unhoard.core.rule.AnalysisResult;
import io.github.unhoard.core.rule.Analyzer;
import io.github.unhoard.core.tree.CompilationUnit;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Report;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    for (SourceModule batch : Batches.of(sources.modules())) {
      Lowering lowering = watch.time("lower", () -> frontEnd.lower(sourceSet(batch)));
      units.addAll(lowering.units());
      problems.addAll(lowering.failures());
      warnings.addAll(lowering.warnings());
    }
    units.forEach(unit -> problems.addAll(unit.problems()));
    AnalysisResult result = watch.time("analyse", () -> analyse(units));
    problems.addAll(result.problems());

    Map<String, SourceRole> roles = roles(sources);
    return new Report(
        toolVersion,
        frontEnd.name(),
        sources.root(),
        units.size(),
        problems.stream().filter(problem -> scope.matches(problem.path())).toList(),
        warnings,
        Analyzer.rules().stream().filter(rule -> options.runs(rule.id())).toList(),
        watch.phases(),
        inScope(result.findings(), roles),
        inScope(result.suppressed(), roles));
  }

  private AnalysisResult analyse(List<CompilationUnit> units) {
    AnalysisResult shipped = Analyzer.analyze(units, options);
    return scope.includeTests() ? TestCode.addFindings(shipped, units, options) : shipped;
  }

  private SourceSet sourceSet(SourceModule batch) {
    List<SourceInput> files = batch.files().stream().map(SourceFile::input).toList();
    return new SourceSet(files, batch.classPath(), encoding, null);
  }

  private List<Finding> inScope(List<Finding> findings, Map<String, SourceRole> roles) {
    return findings.stream().filter(each -> reports(each.location().path(), roles)).toList();
  }

  private boolean reports(String path, Map<String, SourceRole> roles) {
    return scope.reports(path, roles.getOrDefault(path, SourceRole.MAIN));
  }

  private static Map<String, SourceRole> roles(Sources sources) {
    Map<String, SourceRole> roles = new HashMap<>();
    for (SourceModule module : sources.modules()) {
      module.files().forEach(file -> roles.put(file.input().path(), file.input().role()));
    }
    return roles;
  }
}
