package io.github.unhoard.maven.config;

import java.util.List;
import java.util.Optional;

/**
 * What {@code unhoard.yml} says.
 *
 * @param accept findings that are meant to be there
 * @param catalog the section of that name as YAML text, which keeps its lines; for the catalogue
 */
public record Configuration(List<AcceptEntry> accept, Optional<String> catalog) {
  /** Nothing is said. */
  public static final Configuration EMPTY = new Configuration(List.of(), Optional.empty());

  public Configuration {
    accept = List.copyOf(accept);
  }
}
