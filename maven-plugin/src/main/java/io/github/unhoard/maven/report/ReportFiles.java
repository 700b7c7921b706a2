package io.github.unhoard.maven.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** Writes report files whole or not at all, so that a reader never meets half of one. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Writes {@code report} in each of {@code formats} to {@code folder}, which is created.
   *
   * @throws IOException when the folder cannot be written
   */
  public static void write(Report report, Set<ReportFormat> formats, Path folder)
      throws IOException {
    for (ReportFormat format : formats) {
      Files.createDirectories(folder);
      replace(folder.resolve(format.fileName()), render(report, format));
    }
  }

  private static String render(Report report, ReportFormat format) {
    return switch (format) {
      case JSON -> JsonReport.render(report);
    };
  }

  private static void replace(Path file, String text) throws IOException {
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "unhoard-", ".tmp");
    try {
      Files.writeString(draft, text);
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
