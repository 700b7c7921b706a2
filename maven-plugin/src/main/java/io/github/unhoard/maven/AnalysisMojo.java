package io.github.unhoard.maven;

import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.baseline.Baseline;
import io.github.unhoard.maven.config.Configuration;
import io.github.unhoard.maven.diff.GitBase;
import io.github.unhoard.maven.gate.Gate;
import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.report.ConsoleReport;
import io.github.unhoard.maven.run.Acceptance;
import io.github.unhoard.maven.run.Goal;
import io.github.unhoard.maven.run.Progress;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.InputFault;
import io.github.unhoard.reports.ReportFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that all analysing goals have. */
abstract class AnalysisMojo extends UnhoardMojo {

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

  /**
   * Acceptances with reasons; {@code unhoard.yml} of the module, or else of the project's root,
   * when it is there. A relative name starts at the project's root, for a path to analyse at the
   * working folder.
   */
  @Parameter(property = "unhoard.configFile")
  private @Nullable String configFile;

  /**
   * Findings that were there before; {@code unhoard-baseline.txt} of the project's root when it is
   * there. A relative name starts where that of {@code configFile} does.
   */
  @Parameter(property = "unhoard.baselineFile")
  private @Nullable String baselineFile;

  /**
   * A git revision such as {@code origin/main}: only findings are reported that what has been done
   * since the last commit in common with it adds.
   */
  @Parameter(property = "unhoard.diffBase")
  private @Nullable String diffBase;

  AnalysisMojo(Surroundings maven) {
    super(maven);
  }

  /** Runs the goal; empty when there is nothing to judge. */
  abstract Optional<Verdict> analyse(Stopwatch watch);

  @Override
  final Optional<Verdict> run() {
    Stopwatch watch = new Stopwatch(timings ? System::nanoTime : () -> 0);
    Progress progress = Progress.of(watch, quiet ? line -> {} : progressConsole());
    try {
      return analyse(watch);
    } finally {
      progress.close();
    }
  }

  /** What the parameters ask for. */
  final Goal goal(Input input, List<String> formats, Path outputFolder) {
    Configuration configuration = steering(input).configuration();
    AnalysisRequest request =
        new AnalysisRequest(
            rules, excludeRules, includes, excludes, includeTests, engine, encoding);
    Gate gate = Gate.of(failOn, failOnViolation, maxAllowedViolations);
    return new Goal(
        request.run(maven().execution().getVersion(), configuration),
        new Acceptance(
            configuration, known(input), input.territory(), LocalDate.now(ZoneId.systemDefault())),
        base(input),
        gate,
        formats(formats),
        outputFolder,
        new ConsoleReport(
            maven().workingFolder(), Terminal.style(maven().session()), weakestShown(gate)),
        console());
  }

  /** What the change at hand starts from; empty where nobody asks. */
  Optional<GitBase> base(Input input) {
    if (diffBase == null || diffBase.isBlank()) {
      return Optional.empty();
    }
    List<Path> homes = input.homes();
    if (homes.isEmpty()) {
      throw new InputFault("diffBase: an archive lies in no git repository");
    }
    return Optional.of(new GitBase(diffBase.strip(), homes.get(homes.size() - 1), input.folders()));
  }

  /** The findings not to report again. */
  Baseline known(Input input) {
    return steering(input).baseline();
  }

  /** The files that steer a run over {@code input}. */
  final SteeringFiles steering(Input input) {
    return new SteeringFiles(input, configFile, baselineFile);
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
}
