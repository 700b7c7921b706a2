package io.github.unhoard.maven.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.unhoard.core.analyzer.AnalysisOptions;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.maven.source.SourceFolder;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Report;
import io.github.unhoard.reports.ReportFiles;
import io.github.unhoard.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sources with the line ends of Windows in a file system that works as there. */
final class WindowsPathsTest {
  private static final String LEAK =
      """
      package shop;

      import java.util.HashMap;
      import java.util.Map;

      public class %s {
        private static final Map<String, String> OPEN = new HashMap<>();

        public static void opened(String session, String user) {
          OPEN.put(session, user);
        }
      }
      """;

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.windows());
  private final Path repository = disk.getPath("C:\\work\\the shop");
  private final Path module = repository.resolve("web");

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  @Test
  void namesAreThoseOfOtherSystems() throws IOException {
    write("web\\src\\main\\java\\shop\\Sessions.java", "Sessions");
    write("web\\src\\main\\java\\shop\\old\\Carts.java", "Carts");
    write("web\\src\\test\\java\\shop\\Fakes.java", "Fakes");
    write("web\\target\\generated-sources\\shop\\Stubs.java", "Stubs");
    Files.createFile(module.resolve("pom.xml"));
    Files.createDirectory(repository.resolve(".git"));

    Report report = report();

    assertEquals(
        List.of("src/main/java/shop/Sessions.java:7"),
        report.findings().stream().map(WindowsPathsTest::place).toList());
    assertEquals(List.of(), report.problems());
  }

  @Test
  void reportsNameThemFromTheRepositoryOn() throws IOException {
    write("web\\src\\main\\java\\shop\\Sessions.java", "Sessions");
    Files.createDirectory(repository.resolve(".git"));
    Path output = disk.getPath("C:\\reports");

    ReportFiles.write(
        report(), EnumSet.allOf(ReportFormat.class), output, AnalysedText.of(sources(), UTF_8));

    for (ReportFormat format : ReportFormat.values()) {
      String text = Files.readString(output.resolve(format.fileName()));
      boolean fromTheModule = format == ReportFormat.JSON || format == ReportFormat.HTML;
      String name = (fromTheModule ? "" : "web/") + "src/main/java/shop/Sessions.java";
      assertTrue(text.contains(name), format + ": " + text);
      assertFalse(text.matches("(?s).*main\\\\+java.*"), format.toString());
      assertFalse(text.contains("\r"), format.toString());
    }
  }

  private void write(String path, String type) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, LEAK.formatted(type).replace("\n", "\r\n"));
  }

  private Sources sources() {
    return SourceFolder.read(module, module);
  }

  private Report report() {
    Engine engine = Engine.named("javaparser");
    Scope scope = Scope.of(false, List.of(), List.of("shop\\old\\**"));
    return new AnalysisRun("1", engine, AnalysisOptions.DEFAULT, scope, UTF_8)
        .run(sources(), engine.choose(sources()), new Stopwatch(() -> 0));
  }

  private static String place(Finding finding) {
    return finding.location().path() + ":" + finding.location().range().startLine();
  }
}
