package io.github.unhoard.maven.ci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the files for build servers name is there. */
final class CiFilesTest {
  private static final Path FOLDER = Path.of("../docs/ci");
  private static final Path HOOKS = Path.of("../.pre-commit-hooks.yaml");
  private static final Set<String> INVENTORY =
      Set.of("unhoard-inventory.md", "unhoard-inventory.json");
  private static final String OUTPUT = "unhoard-report/";

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Stream.concat(files, Stream.of(HOOKS)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void propertiesExist(Path file) throws IOException {
    Set<String> used = found("-Dunhoard\\.(\\w+)", Files.readString(file));

    used.removeAll(PluginDescriptor.properties());
    assertEquals(Set.of(), used);
  }

  @ParameterizedTest
  @MethodSource("files")
  void goalsExist(Path file) throws IOException {
    Set<String> used = found("\\.unhoard/unhoard (\\w+) ", Files.readString(file));

    used.removeAll(PluginDescriptor.goals());
    assertEquals(Set.of(), used);
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsOnlyReportsItAskedFor(Path file) throws IOException {
    String text = Files.readString(file);
    Set<String> written = found("> " + OUTPUT + "([\\w.-]+)", text);
    for (String list : found("-Dunhoard\\.formats=([\\w,]+)", text)) {
      ReportFormat.named(Arrays.asList(list.split(",", -1)))
          .forEach(format -> written.add(format.fileName()));
    }
    if (text.contains(".unhoard/unhoard inventory ")) {
      written.addAll(INVENTORY);
    }

    Set<String> read = found(OUTPUT + "([\\w-]+\\.[\\w.]+\\w)", text);
    read.removeAll(written);
    assertEquals(Set.of(), read);
  }

  @Test
  void theLauncherWritesWhereTheyRead() throws IOException {
    assertTrue(Files.readString(Path.of("../docs/configuration.md")).contains("`unhoard-report`"));
    for (String name : INVENTORY) {
      assertTrue(Files.readString(Path.of("../docs/inventory.md")).contains("`" + name + "`"));
    }
  }

  @Test
  void theGuideLinksEachFile() throws IOException {
    String guide = Files.readString(FOLDER.resolve("README.md"));

    for (Path file : files()) {
      String name = file.getFileName().toString();
      assertTrue(
          name.equals("README.md")
              || guide.contains("(" + name + ")")
              || guide.contains("(../../" + name + ")"),
          name);
    }
  }

  @Test
  void theHookRunsTheLauncher() throws IOException {
    Object hook = ((List<?>) Yaml.read(HOOKS)).get(0);

    assertTrue(Files.isExecutable(Path.of("..", Yaml.text(hook, "entry"))));
    assertEquals("script", Yaml.text(hook, "language"));
    Object configured = Yaml.read(FOLDER.resolve("pre-commit-config.yaml"));
    assertEquals(
        Yaml.text(hook, "id"), Yaml.text(Yaml.at(configured, "repos", 0, "hooks", 0), "id"));
  }

  @Test
  void noWorkflowMayWriteCode() throws IOException {
    for (Path file : files()) {
      assertFalse(Files.readString(file).contains("contents: write"), file.toString());
    }
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(match -> match.replaceFirst("(?s)" + pattern, "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
