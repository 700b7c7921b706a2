package io.github.unhoard.maven;

import io.github.unhoard.maven.gate.Verdict;
import io.github.unhoard.maven.run.Stopwatch;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists everything that keeps objects, leak or not: {@code unhoard-inventory.md} and {@code
 * unhoard-inventory.json}. With {@code unhoard.diffBase} the Markdown says what a change adds,
 * removes or unbounds.
 */
@Mojo(name = "inventory", requiresProject = false, aggregator = true, threadSafe = true)
public final class InventoryMojo extends PathMojo {

  /** The folder for the two files. */
  @Parameter(property = "unhoard.outputDirectory", defaultValue = "unhoard-report")
  private String outputDirectory = "unhoard-report";

  /** For Maven. */
  @Inject
  public InventoryMojo(Surroundings maven) {
    super(maven);
  }

  @Override
  Optional<Verdict> analyse(Stopwatch watch) {
    try (Input input = atPath()) {
      goal(input, List.of(), maven().workingFolder().resolve(outputDirectory))
          .writeInventory(input.sources(watch), watch);
      return Optional.empty();
    }
  }
}
