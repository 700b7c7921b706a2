package io.github.unhoard.maven;

import io.github.unhoard.maven.config.Configuration;
import io.github.unhoard.maven.gate.Gate;
import io.github.unhoard.maven.report.Console;
import io.github.unhoard.maven.report.ConsoleReport;
import io.github.unhoard.maven.report.Style;
import io.github.unhoard.maven.resolve.MavenSources;
import io.github.unhoard.maven.run.Acceptance;
import io.github.unhoard.maven.run.Goal;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.site.SitePage;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.reports.Report;
import io.github.unhoard.reports.ReportFormat;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * A page of the project's site about what keeps objects for ever, with the full {@code
 * unhoard.html} beside it. Findings never fail the build of a site.
 */
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ReportMojo extends AbstractMavenReport {

  /** Does nothing at all when true. */
  @Parameter(property = "unhoard.skip", defaultValue = "false")
  private boolean skip;

  /** Files whose findings are reported, as Ant patterns; all when empty. */
  @Parameter(property = "unhoard.includes")
  private List<String> includes = List.of();

  /** Files whose findings are not reported, as Ant patterns. */
  @Parameter(property = "unhoard.excludes")
  private List<String> excludes = List.of();

  /** Whether findings in test code are reported too. */
  @Parameter(property = "unhoard.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** Ids of the rules to run; all when empty. */
  @Parameter(property = "unhoard.rules")
  private List<String> rules = List.of();

  /** Ids of rules not to run. */
  @Parameter(property = "unhoard.excludeRules")
  private List<String> excludeRules = List.of();

  /** The front end that reads the sources, see {@code check}. */
  @Parameter(property = "unhoard.engine", defaultValue = "auto")
  private String engine = "auto";

  /** Acceptances with reasons, see {@code check}. */
  @Parameter(property = "unhoard.configFile")
  private @Nullable String configFile;

  /** Findings that were there before, see {@code check}. */
  @Parameter(property = "unhoard.baselineFile")
  private @Nullable String baselineFile;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Override
  public boolean canGenerateReport() {
    return !skip && MavenSources.hasCode(project) && input().hasSources();
  }

  @Override
  protected void executeReport(Locale locale) throws MavenReportException {
    try {
      Stopwatch watch = new Stopwatch(() -> 0);
      ModuleInput input = input();
      Report report = goal(input).writeReports(input.sources(watch), watch);
      new SitePage(getSink(), report).render();
    } catch (InputFault | UncheckedIOException e) {
      throw new MavenReportException("unhoard: " + e.getMessage(), e);
    }
  }

  private ModuleInput input() {
    return new ModuleInput(Objects.requireNonNull(session), project, List.of());
  }

  /** Shows nothing on the console and fails nothing. */
  private Goal goal(Input input) {
    SteeringFiles steering = new SteeringFiles(input, configFile, baselineFile);
    Configuration configuration = steering.configuration();
    AnalysisRequest request =
        new AnalysisRequest(
            rules, excludeRules, includes, excludes, includeTests, engine, getInputEncoding());
    return new Goal(
        request.run(mojoExecution.getVersion(), configuration),
        new Acceptance(
            configuration,
            steering.baseline(),
            input.territory(),
            LocalDate.now(ZoneId.systemDefault())),
        Optional.empty(),
        Gate.of("none", false, 0),
        Set.of(ReportFormat.HTML),
        getReportOutputDirectory().toPath(),
        new ConsoleReport(input.optionsFrom(), Style.PLAIN, Optional.empty()),
        Console.log(getLog()));
  }

  @Override
  public String getOutputPath() {
    return "unhoard-report";
  }

  /** For site plugins that do not know {@link #getOutputPath}. */
  @SuppressWarnings("InlineMeSuggester") // it overrides what callers know by this name
  @Override
  @Deprecated
  public String getOutputName() {
    return getOutputPath();
  }

  @Override
  public String getName(Locale locale) {
    return "Unhoard";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Code that keeps objects for ever.";
  }
}
