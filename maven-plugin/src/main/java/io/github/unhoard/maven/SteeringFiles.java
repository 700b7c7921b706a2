package io.github.unhoard.maven;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.maven.baseline.Baseline;
import io.github.unhoard.maven.baseline.BaselineFile;
import io.github.unhoard.maven.config.ConfigFile;
import io.github.unhoard.maven.config.Configuration;
import io.github.unhoard.maven.source.InputFault;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that say what a project accepts.
 *
 * @param configFile as the user wrote it; null to look for it
 * @param baselineFile as the user wrote it; null to look for it
 */
record SteeringFiles(Input input, @Nullable String configFile, @Nullable String baselineFile) {

  /** The configuration; the empty one when there is none. */
  Configuration configuration() {
    Set<String> ids = Analyzer.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    return named(configFile)
        .map(file -> existing(file, "configFile"))
        .or(this::usualConfiguration)
        .map(file -> ConfigFile.read(file, ids))
        .orElse(Configuration.EMPTY);
  }

  private Optional<Path> usualConfiguration() {
    return input.homes().stream()
        .map(home -> home.resolve(ConfigFile.NAME))
        .filter(Files::exists)
        .findFirst();
  }

  /** The baseline to compare with; the empty one when there is none. */
  Baseline baseline() {
    return named(baselineFile)
        .map(file -> existing(file, "baselineFile"))
        .or(this::usualBaseline)
        .map(file -> new BaselineFile(file).read())
        .orElse(Baseline.EMPTY);
  }

  /**
   * The baseline to write, which need not exist.
   *
   * @throws InputFault when nobody says where
   */
  BaselineFile baselineToWrite() {
    return new BaselineFile(
        named(baselineFile)
            .or(this::usualBaseline)
            .orElseThrow(
                () ->
                    new InputFault(
                        "an archive has no place for a baseline: name one with"
                            + " -Dunhoard.baselineFile")));
  }

  private Optional<Path> usualBaseline() {
    List<Path> homes = input.homes();
    return homes.isEmpty()
        ? Optional.empty()
        : Optional.of(homes.get(homes.size() - 1).resolve(BaselineFile.NAME));
  }

  private Optional<Path> named(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(input.optionsFrom().resolve(name.strip()).normalize());
    } catch (InvalidPathException e) {
      throw new InputFault("not a path: " + name, e);
    }
  }

  private static Path existing(Path file, String option) {
    if (!Files.isRegularFile(file)) {
      throw new InputFault(option + ": no such file: " + file);
    }
    return file;
  }
}
