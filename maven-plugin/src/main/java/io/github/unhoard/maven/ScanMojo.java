package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.Sources;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Analyses a folder of sources, a Maven project with all its modules, a file, or an archive of
 * sources. The code need not be built and no project of one's own is needed.
 */
@Mojo(name = "scan", requiresProject = false, aggregator = true, threadSafe = true)
public final class ScanMojo extends PathMojo {

  /**
   * Report files to write: {@code json}, {@code sarif}, {@code html}, {@code gitlab}, {@code
   * rdjson}, {@code checkstyle}, {@code sonar}, {@code github}; the console is always written.
   */
  @Parameter(property = "unhoard.formats")
  private List<String> formats = List.of();

  /** The folder for report files. */
  @Parameter(property = "unhoard.outputDirectory", defaultValue = "unhoard-report")
  private String outputDirectory = "unhoard-report";

  /** For Maven. */
  @Inject
  public ScanMojo(Surroundings maven) {
    super(maven);
  }

  @Override
  Optional<Verdict> analyse(Stopwatch watch) {
    try (Input input = atPath()) {
      Sources sources = input.sources(watch);
      return Optional.of(
          goal(input, formats, maven().workingFolder().resolve(outputDirectory))
              .reach(sources, watch));
    }
  }
}
