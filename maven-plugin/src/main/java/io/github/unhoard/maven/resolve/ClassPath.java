package io.github.unhoard.maven.resolve;

import java.nio.file.Path;
import java.util.List;

/**
 * What could be resolved of a class path.
 *
 * @param entries files that exist, nearest first
 * @param missing coordinates of what could not be resolved, sorted
 */
public record ClassPath(List<Path> entries, List<String> missing) {
  public ClassPath {
    entries = List.copyOf(entries);
    missing = List.copyOf(missing);
  }
}
