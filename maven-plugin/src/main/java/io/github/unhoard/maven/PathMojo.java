package io.github.unhoard.maven;

import io.github.unhoard.maven.resolve.MavenSources;
import io.github.unhoard.maven.run.Stopwatch;
import io.github.unhoard.maven.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of goals that analyse what is at a path. */
abstract class PathMojo extends AnalysisMojo {

  /**
   * What to analyse: a folder, with or without a {@code pom.xml}, one Java file, or a jar or zip of
   * sources.
   */
  @Parameter(property = "unhoard.path")
  private @Nullable String path;

  /** Files and folders to compile against, separated as for {@code java -cp}. */
  @Parameter(property = "unhoard.classpath")
  private String classpath = "";

  /**
   * {@code group:artifact:version} that the sources were published as, to compile against what it
   * needs.
   */
  @Parameter(property = "unhoard.artifact")
  private String artifact = "";

  PathMojo(Surroundings maven) {
    super(maven);
  }

  private boolean namesPath() {
    return path != null && !path.isBlank();
  }

  /** What is at the path, by default all that is in the working folder. */
  final Input atPath() {
    PathReader reader = new PathReader(maven(), classpath, artifact);
    return PathInput.of(namesPath() ? String.valueOf(path) : ".", reader);
  }

  /**
   * What is at the path the user names; else the modules of the build at hand, one by one as {@code
   * check} sees them; else what is in the working folder.
   */
  private List<Input> inputs() {
    if (namesPath() || maven().project().getFile() == null) {
      return List.of(atPath());
    }
    List<Path> extra = ClassPathOption.parse(classpath, maven().workingFolder());
    return maven().session().getProjects().stream()
        .filter(MavenSources::hasCode)
        .<Input>map(module -> new ModuleInput(maven().session(), module, extra))
        .toList();
  }

  /** Does {@code work} with each of {@link #inputs} that has sources. */
  final void forEachInput(Stopwatch watch, BiConsumer<Input, Sources> work) {
    for (Input each : inputs()) {
      try (Input input = each) {
        Sources sources = input.sources(watch);
        if (sources.size() > 0) {
          work.accept(input, sources);
        }
      }
    }
  }
}
