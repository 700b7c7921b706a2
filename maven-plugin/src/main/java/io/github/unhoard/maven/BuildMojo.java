package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of goals that are part of a build, and know what Maven resolved for it. */
abstract class BuildMojo extends AnalysisMojo {

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
  private File outputDirectory = new File("target/unhoard");

  /** Files and folders to add to the class path, separated as on the command line. */
  @Parameter(property = "unhoard.classpath")
  private String classpath = "";

  BuildMojo(Surroundings maven) {
    super(maven);
  }

  /**
   * What to analyse; empty when it is not for this module.
   *
   * @param extraClassPath what the user adds to what Maven resolved
   */
  abstract Optional<Input> input(List<Path> extraClassPath);

  @Override
  final Optional<Verdict> analyse(Stopwatch watch) {
    return input(ClassPathOption.parse(classpath, maven().workingFolder()))
        .flatMap(input -> judge(input, watch));
  }

  private Optional<Verdict> judge(Input input, Stopwatch watch) {
    Sources sources = input.sources(watch);
    if (sources.isEmpty()) {
      getLog().debug("unhoard: no sources");
      return Optional.empty();
    }
    return Optional.of(goal(input, formats, outputDirectory.toPath()).reach(sources, watch));
  }
}
