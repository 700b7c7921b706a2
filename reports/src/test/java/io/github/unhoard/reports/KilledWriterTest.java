package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that does nothing but write one report after the other. */
final class KilledWriterTest {
  private static final int KILLS = 5;
  private static final int LINES = 200_000;

  @TempDir private Path folder;

  @Test
  void leavesAWholeReport() throws Exception {
    Path report = folder.resolve("unhoard.json");
    for (int i = 0; i < KILLS; i++) {
      Process writer =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  report.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try (BufferedReader started = writer.inputReader()) {
        assertNotNull(started.readLine(), "the first report is there");
      } finally {
        writer.destroyForcibly().waitFor();
      }

      List<String> lines = Files.readAllLines(report);
      assertEquals(LINES, lines.size());
      assertEquals(1, lines.stream().distinct().count(), "all lines are of one report");
    }
    assertEquals(List.of(), others(report), "but for drafts, which are hidden");
  }

  private List<Path> others(Path report) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.equals(report))
          .filter(file -> !file.getFileName().toString().matches("\\.unhoard\\.json-.*\\.tmp"))
          .toList();
    }
  }

  /** Writes until it is killed; a report is a number, over and over. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws IOException {
      Path report = Path.of(arguments[0]);
      for (int number = 0; ; number++) {
        WholeFile.write(report, (number + "\n").repeat(LINES));
        System.out.println(number);
      }
    }
  }
}
