package io.github.unhoard.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

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
      WholeFile.write(folder.resolve(format.fileName()), format.render(report, sources));
    }
  }
}
