package io.github.unhoard.reports;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/** Writes report files whole or not at all, so that a reader never meets half of one. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Writes {@code report} in each of {@code formats} to {@code folder}, which is created.
   *
   * @param sources where the code that reports show is read
   * @throws IOException when the folder cannot be written
   */
  public static void write(
      Report report, Set<ReportFormat> formats, Path folder, SourceText sources)
      throws IOException {
    for (ReportFormat format : formats) {
      Files.createDirectories(folder);
      replace(folder.resolve(format.fileName()), format.render(report, sources));
    }
  }

  private static void replace(Path file, String text) throws IOException {
    // Not a temporary file of the JDK: those are closed to everybody else, and so the report were.
    Path draft = file.resolveSibling("unhoard-" + UUID.randomUUID() + ".tmp");
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
