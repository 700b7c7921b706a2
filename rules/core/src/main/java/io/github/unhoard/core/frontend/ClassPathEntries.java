package io.github.unhoard.core.frontend;

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
public record ClassPathEntries(List<Path> usable, List<String> warnings) {
  private static final String EFFECT = ", so its types stay unresolved: ";

  public ClassPathEntries {
    usable = List.copyOf(usable);
    warnings = List.copyOf(warnings);
  }

  /** Looks at each entry of {@code classPath}. */
  public static ClassPathEntries of(List<Path> classPath) {
    List<Path> usable = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Path entry : classPath) {
      if (Files.isDirectory(entry) || isArchive(entry)) {
        usable.add(entry);
      } else if (Files.exists(entry)) {
        warnings.add(
            "class path entry " + entry + " is no readable jar" + EFFECT + "fetch it again");
      } else {
        warnings.add(
            "class path entry "
                + entry
                + " does not exist"
                + EFFECT
                + "build it or correct its name");
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
