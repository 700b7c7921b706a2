package io.github.unhoard.reports;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file whole or not at all, so that a reader never meets half of one. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Makes {@code text} the content of {@code file}, whose folder must exist.
   *
   * @throws IOException when it cannot be written; the file is then as it was
   */
  public static void write(Path file, String text) throws IOException {
    // A temporary file in the sense of the JDK would be readable by its owner alone.
    Path draft = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".tmp");
    try {
      Files.writeString(draft, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
