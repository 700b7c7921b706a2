package io.github.unhoard.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The usable entries of a class path.
 *
 * @param usable folders and readable archives, in order
 * @param warnings why the others are not
 */
record ClassPathEntries(List<Path> usable, List<String> warnings) {
  static ClassPathEntries of(List<Path> classPath) {
    List<Path> usable = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Path entry : classPath) {
      if (Files.isDirectory(entry)) {
        usable.add(entry);
      } else if (!Files.exists(entry)) {
        warnings.add("class path entry " + entry + " does not exist; its types stay unresolved");
      } else if (isArchive(entry)) {
        usable.add(entry);
      } else {
        warnings.add(
            "class path entry " + entry + " is no readable jar; its types stay unresolved");
      }
    }
    return new ClassPathEntries(usable, warnings);
  }

  private static boolean isArchive(Path entry) {
    try (ZipFile archive = new ZipFile(entry.toFile())) {
      return archive.size() >= 0;
    } catch (IOException | RuntimeException unreadable) {
      return false;
    }
  }
}
