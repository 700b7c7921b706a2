package io.github.unhoard.maven;

import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.Analyzer;
import io.github.unhoard.maven.gate.Gate;
import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.report.Console;
import io.github.unhoard.maven.report.ConsoleReport;
import io.github.unhoard.maven.run.AnalysisRun;
import io.github.unhoard.maven.run.Engine;
import io.github.unhoard.maven.run.Goal;
import io.github.unhoard.maven.run.RuleSelection;
import io.github.unhoard.maven.run.Scope;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.reports.ReportFormat;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that all analysing goals have, and how a goal ends. */
abstract class AnalysisMojo extends AbstractMojo {

  /** Does nothing at all when true. */
  @Parameter(property = "unhoard.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The weakest tier that fails the build: {@code error}, {@code warning} or {@code info}; {@code
   * none} never fails it.
   */
  @Parameter(property = "unhoard.failOn", defaultValue = "error")
  private String failOn = "error";

  /** Whether findings fail the build at all; when false they are only shown. */
  @Parameter(property = "unhoard.failOnViolation", defaultValue = "true")
  private boolean failOnViolation;

  /** How many findings at or above {@code failOn} are let pass. */
  @Parameter(property = "unhoard.maxAllowedViolations", defaultValue = "0")
  private int maxAllowedViolations;

  /**
   * Files whose findings are reported, as Ant patterns such as {@code com/acme/**}; all when empty.
   * Other files are still read, since they may release what these hold.
   */
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

  /**
   * The front end that reads the sources: {@code javac}, {@code javaparser}, which needs no class
   * path, {@code pmd}, which knows other files by their compiled classes, or {@code auto} for javac
   * where the class path is known and JavaParser elsewhere.
   */
  @Parameter(property = "unhoard.engine", defaultValue = "auto")
  private String engine = "auto";

  /** Encoding of the sources; UTF-8 when neither this nor the project says. */
  @Parameter(property = "unhoard.encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  /** Shows only the summary and what went wrong. */
  @Parameter(property = "unhoard.quiet", defaultValue = "false")
  private boolean quiet;

  /**
   * Whether reports give wall times; when false they are 0, so that equal runs give equal bytes.
   */
  @Parameter(property = "unhoard.timings", defaultValue = "true")
  private boolean timings;

  /** Where the launcher learns how the run ended; of no use to people. */
  @Parameter(property = "unhoard.statusFile")
  private @Nullable String statusFile;

  private final MavenSession session;
  private final MojoExecution execution;

  AnalysisMojo(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  /** Runs the goal; empty when there is nothing to judge. */
  abstract Optional<Verdict> analyse(Stopwatch watch);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    LauncherStatus status =
        new LauncherStatus(Optional.ofNullable(statusFile).map(Path::of).orElse(null));
    Optional<Verdict> verdict;
    try {
      verdict = skip ? skipped() : analyse(stopwatch());
    } catch (InputFault | UncheckedIOException e) {
      throw fault(status, String.valueOf(e.getMessage()), e);
    } catch (OutOfMemoryError e) {
      throw fault(status, "out of memory: allow more with MAVEN_OPTS=-Xmx4g", e);
    } catch (RuntimeException | Error e) {
      throw fault(status, "internal fault, please report it: " + e, e);
    }
    if (verdict.isPresent() && verdict.get().fails()) {
      status.findings();
      throw new MojoFailureException("unhoard: " + verdict.get().sentence());
    }
    status.clean();
  }

  private static MojoExecutionException fault(LauncherStatus status, String reason, Throwable cause)
      throws MojoExecutionException {
    status.fault(reason);
    return new MojoExecutionException("unhoard: " + reason, cause);
  }

  private Optional<Verdict> skipped() {
    getLog().info("unhoard: skipped");
    return Optional.empty();
  }

  private Stopwatch stopwatch() {
    return new Stopwatch(timings ? System::nanoTime : () -> 0);
  }

  /** What the parameters ask for. */
  final Goal goal(List<String> formats, Path outputFolder) {
    AnalysisRun analysis =
        new AnalysisRun(
            execution.getVersion(),
            Engine.named(engine),
            RuleSelection.of(rules, excludeRules, Analyzer.rules()),
            Scope.of(includeTests, includes, excludes),
            charset());
    Gate gate = Gate.of(failOn, failOnViolation, maxAllowedViolations);
    return new Goal(
        analysis,
        gate,
        formats(formats),
        outputFolder,
        new ConsoleReport(workingFolder(), Terminal.style(session), weakestShown(gate)),
        statusFile == null ? Console.log(getLog()) : Console.stream(System.out));
  }

  private static Set<ReportFormat> formats(List<String> names) {
    try {
      return ReportFormat.named(names);
    } catch (IllegalArgumentException e) {
      throw new InputFault(e.getMessage(), e);
    }
  }

  /** Infos feed reviews, not the console, unless they fail the build. */
  private Optional<Tier> weakestShown(Gate gate) {
    if (quiet) {
      return Optional.empty();
    }
    return Optional.of(gate.failOn().filter(Tier.INFO::equals).orElse(Tier.WARNING));
  }

  /** Where the user stands; relative paths start here. */
  final Path workingFolder() {
    return Path.of(session.getSystemProperties().getProperty("user.dir", "")).toAbsolutePath();
  }

  /** The build at hand. */
  final MavenSession session() {
    return session;
  }

  private Charset charset() {
    try {
      return encoding == null || encoding.isBlank()
          ? StandardCharsets.UTF_8
          : Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new InputFault("unknown encoding '" + encoding + "'", e);
    }
  }
}
