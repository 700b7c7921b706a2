package io.github.unhoard.javac;

import java.util.List;
import java.util.Set;

/**
 * One compiler run to make.
 *
 * @param files what to compile, in order
 * @param wanted those of them to lower; the others only lend their types
 */
record Round(List<SourceFile> files, Set<SourceFile> wanted, SourceLevel level) {
  Round without(Set<SourceFile> excluded) {
    return new Round(
        files.stream().filter(each -> !excluded.contains(each)).toList(), wanted, level);
  }

  /** Leaves out those that only lend their types. */
  Round withoutContext(Set<SourceFile> excluded) {
    return new Round(
        files.stream().filter(each -> wanted.contains(each) || !excluded.contains(each)).toList(),
        wanted,
        level);
  }

  Round only(Set<SourceFile> included) {
    return new Round(files.stream().filter(included::contains).toList(), wanted, level);
  }

  Round wanting(Set<SourceFile> others) {
    return new Round(files, others, level);
  }
}
