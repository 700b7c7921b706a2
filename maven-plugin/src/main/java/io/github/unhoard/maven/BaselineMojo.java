package io.github.unhoard.maven;

import io.github.unhoard.maven.baseline.Baseline;
import io.github.unhoard.maven.diff.GitBase;
import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.run.Stopwatch;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes down what is found today, so that {@code check} and {@code scan} report only what comes
 * after. Analyses each module as {@code check} does; with {@code unhoard.path}, what is there as
 * {@code scan} does.
 */
@Mojo(
    name = "baseline",
    requiresProject = false,
    aggregator = true,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class BaselineMojo extends PathMojo {

  /** For Maven. */
  @Inject
  public BaselineMojo(Surroundings maven) {
    super(maven);
  }

  @Override
  Optional<Verdict> analyse(Stopwatch watch) {
    forEachInput(
        watch,
        (input, sources) ->
            goal(input, List.of(), maven().workingFolder())
                .writeBaseline(sources, watch, steering(input).baselineToWrite()));
    return Optional.empty();
  }

  @Override
  Baseline known(Input input) {
    return Baseline.EMPTY;
  }

  /** A baseline holds what is there, whatever a change adds to it. */
  @Override
  Optional<GitBase> base(Input input) {
    return Optional.empty();
  }
}
