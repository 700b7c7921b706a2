package io.github.unhoard.javac;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One compiler run to make.
 *
 * @param files what to compile, in order
 * @param wanted those of them to lower; the others only lend their types
 */
record Round(List<SourceFile> files, Set<SourceFile> wanted, SourceLevel level) {
  Round without(SourceFile file) {
    List<SourceFile> rest = new ArrayList<>(files);
    rest.remove(file);
    return new Round(rest, wanted, level);
  }

  /** The files from {@code start} to {@code end} alone. */
  Round part(int start, int end) {
    return new Round(files.subList(start, end), wanted, level);
  }
}
