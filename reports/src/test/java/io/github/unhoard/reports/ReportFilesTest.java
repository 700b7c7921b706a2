package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFilesTest {
  @TempDir private Path folder;

  private final Report report = Samples.report(Path.of("/repository"), List.of());

  @Test
  void replacesTheFileAndLeavesNothingElse() throws IOException {
    Path output = folder.resolve("not/there/yet");
    ReportFiles.write(report, Set.of(ReportFormat.JSON), output, SourceText.NONE);
    Files.writeString(output.resolve("unhoard.json"), "old");

    ReportFiles.write(report, Set.of(ReportFormat.JSON), output, SourceText.NONE);

    assertEquals(JsonReport.render(report), Files.readString(output.resolve("unhoard.json")));
    try (Stream<Path> files = Files.list(output)) {
      assertEquals(List.of(output.resolve("unhoard.json")), files.toList());
    }
  }

  @Test
  void writesNothingUnasked() throws IOException {
    ReportFiles.write(report, Set.of(), folder.resolve("output"), SourceText.NONE);

    assertFalse(Files.exists(folder.resolve("output")));
  }

  @Test
  void failsWhenTheFolderIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThrows(
        IOException.class,
        () -> ReportFiles.write(report, Set.of(ReportFormat.JSON), file, SourceText.NONE));
  }

  @Test
  void knowsFormatsByName() {
    assertEquals(Set.of(ReportFormat.JSON), ReportFormat.named(List.of(" JSON ", "", "console")));
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> ReportFormat.named(List.of("yaml")));
    assertEquals(
        "unknown format 'yaml': use json, sarif, html, gitlab, rdjson, checkstyle, sonar, github",
        fault.getMessage());
  }
}
