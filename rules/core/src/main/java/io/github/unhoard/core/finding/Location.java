package io.github.unhoard.core.finding;

import io.github.unhoard.core.tree.SourceRange;

/**
 * A place in a source file.
 *
 * @param path relative to the analysed root, with {@code /}
 */
public record Location(String path, SourceRange range) implements Comparable<Location> {
  @Override
  public int compareTo(Location other) {
    int byPath = path.compareTo(other.path);
    return byPath != 0 ? byPath : range.compareTo(other.range);
  }
}
