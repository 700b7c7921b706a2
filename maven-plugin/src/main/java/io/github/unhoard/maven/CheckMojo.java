package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.Sources;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Analyses the module's sources and fails the build when something keeps objects for ever. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckMojo extends AnalysisMojo {

  /**
   * Report files to write: {@code json}, {@code sarif}, {@code html}, {@code gitlab}, {@code
   * rdjson}, {@code checkstyle}, {@code sonar}, {@code github}; the console is always written.
   */
  @Parameter(property = "unhoard.formats", defaultValue = "json")
  private List<String> formats = List.of();

  /** The folder for report files. */
  @Parameter(
      property = "unhoard.outputDirectory",
      defaultValue = "${project.build.directory}/unhoard")
  private File outputDirectory;

  /** Files and folders to add to the class path, separated as on the command line. */
  @Parameter(property = "unhoard.classpath")
  private String classpath = "";

  private final MavenProject project;

  /** For Maven. */
  @Inject
  public CheckMojo(MavenSession session, MojoExecution execution, MavenProject project) {
    super(session, execution);
    this.project = project;
  }

  @Override
  Optional<Verdict> analyse(Stopwatch watch) {
    if (project.getPackaging().equals("pom")) {
      getLog().debug("unhoard: a pom has no sources");
      return Optional.empty();
    }
    Input input =
        new ModuleInput(session(), project, ClassPathOption.parse(classpath, workingFolder()));
    Sources sources = input.sources(watch);
    if (sources.isEmpty()) {
      getLog().debug("unhoard: no sources");
      return Optional.empty();
    }
    return Optional.of(goal(input, formats, outputDirectory.toPath()).reach(sources, watch));
  }
}
