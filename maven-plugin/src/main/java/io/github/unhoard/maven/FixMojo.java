package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.run.Stopwatch;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fixes findings whose repair is known, in the sources themselves. Analyses each module as {@code
 * check} does; with {@code unhoard.path}, what is there as {@code scan} does. What these accept or
 * do not report is not fixed.
 */
@Mojo(
    name = "fix",
    requiresProject = false,
    aggregator = true,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class FixMojo extends PathMojo {

  /** Prints a unified diff of what would change, and changes nothing. */
  @Parameter(property = "unhoard.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** For Maven. */
  @Inject
  public FixMojo(Surroundings maven) {
    super(maven);
  }

  @Override
  Optional<Verdict> analyse(Stopwatch watch) {
    forEachInput(
        watch,
        (input, sources) ->
            goal(input, List.of(), maven().workingFolder()).fix(sources, watch, dryRun));
    return Optional.empty();
  }
}
