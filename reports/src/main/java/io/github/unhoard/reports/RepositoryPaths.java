package io.github.unhoard.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Names files from the root of their repository on, as review tools know them; findings name them
 * from the analysed folder on.
 *
 * @param prefix the analysed folder within the repository, ending in {@code /}; empty at its root
 */
record RepositoryPaths(String prefix) {

  /** The paths of a report whose findings are relative to {@code root}. */
  static RepositoryPaths from(@Nullable Path root) {
    if (root == null) {
      return new RepositoryPaths("");
    }
    Path folder = root.toAbsolutePath().normalize();
    for (Path up = folder; up != null; up = up.getParent()) {
      // A folder in a clone, a file in a work tree.
      if (Files.exists(up.resolve(".git"))) {
        String within = up.relativize(folder).toString().replace('\\', '/');
        return new RepositoryPaths(within.isEmpty() ? "" : within + "/");
      }
    }
    return new RepositoryPaths("");
  }

  /** The name of the file that findings call {@code path}. */
  String of(String path) {
    return isAbsolute(path) ? path : prefix + path;
  }

  /** Whether {@code path}, with {@code /}, leads out of the analysed folder, on any platform. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.matches("[A-Za-z]:/.*");
  }
}
