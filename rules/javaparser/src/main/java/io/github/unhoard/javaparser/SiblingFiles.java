package io.github.unhoard.javaparser;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The source files beside the analysed ones. When only a few changed files are given, they tell
 * which simple names are classes of the same package.
 */
final class SiblingFiles {
  private static final String SUFFIX = ".java";

  private final Map<Path, Set<String>> byFolder = new HashMap<>();

  /** Simple names of the files in the folder of {@code file}, without their suffix. */
  Set<String> of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? Set.of() : byFolder.computeIfAbsent(folder, SiblingFiles::list);
  }

  private static Set<String> list(Path folder) {
    Set<String> names = new HashSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        names.add(name.substring(0, name.length() - SUFFIX.length()));
      }
    } catch (IOException e) {
      // Without the neighbours' names they stay unresolved, which is all they are good for.
      return Set.of();
    }
    return Set.copyOf(names);
  }
}
