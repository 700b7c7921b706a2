package io.github.unhoard.pmd.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.pmd.reporting.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules in PMD's own machinery. */
class PmdBuildTest {
  private static final Path EXAMPLES = Path.of("../../test-fixtures/examples");

  private static final String LEAK =
      """
      package a;
      import java.util.*;
      class %s {
        private static final Map<String, String> SESSIONS = new HashMap<>();
        static void login(String token, String user) {
          SESSIONS.put(token, user);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void messageSaysHowSureItIsAndWhereToLook() throws IOException {
    write("A", LEAK.formatted("A"));
    List<String> lines = PmdBuild.lines(new PmdBuild(folder).report());
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("A.java:4:44 UnboundedStaticCollection SESSIONS "));
    assertTrue(lines.get(0).endsWith(" (error; holder line 4, growth line 6)"), lines.get(0));
  }

  @Test
  void severalThreadsReportWhatOneDoes() {
    Report alone = new PmdBuild(EXAMPLES).report();
    Report together = new PmdBuild(EXAMPLES).threads(4).report();
    assertEquals(List.of(), alone.getProcessingErrors());
    assertEquals(PmdBuild.lines(alone), PmdBuild.lines(together));
    assertTrue(alone.getViolations().size() > 100);
  }

  @Test
  void cachedFilesReportWhatFreshOnesDo() throws IOException {
    Path cache = folder.resolve("cache");
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Files.writeString(sources.resolve("A.java"), LEAK.formatted("A"));
    Files.writeString(sources.resolve("B.java"), LEAK.formatted("B"));
    List<String> first = PmdBuild.lines(new PmdBuild(sources).cache(cache).report());
    assertTrue(Files.exists(cache));
    assertEquals(first, PmdBuild.lines(new PmdBuild(sources).cache(cache).report()));

    Files.writeString(
        sources.resolve("B.java"), LEAK.formatted("B").replace("put(token", "remove(token"));
    List<String> second = PmdBuild.lines(new PmdBuild(sources).cache(cache).report());
    assertNotEquals(first, second);
    assertEquals(PmdBuild.lines(new PmdBuild(sources).report()), second);
  }

  @Test
  void fileThatDoesNotParseCostsThatFileOnly() throws IOException {
    write("A", LEAK.formatted("A"));
    write("B", "class B { void m( }");
    Report report = new PmdBuild(folder).report();
    assertEquals(1, report.getViolations().size());
    assertEquals(1, report.getProcessingErrors().size());
  }

  private void write(String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), source);
  }
}
