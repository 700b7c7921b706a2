package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code docs/configuration.md} on when a build fails; each row has its try here. */
final class GateTableTest {
  private static final String SESSIONS = "src/main/java/shop/Sessions.java";
  private static final String ROWS = "src/main/java/shop/Rows.java";
  private static final String ACCEPTANCE =
      """
      accept:
        - rule: UnboundedStaticCollection
          symbol: shop.Sessions
          reason: there are few
      """;
  private static final String LEAK =
      """
      package shop;
      public class %s {
        private static final java.util.Map<String, Object> OPEN = new java.util.HashMap<>();
        public static void login(String user) { OPEN.put(user, new Object()); }
      }
      """;

  /** What makes a row apply to a module that has one error, and fails for it. */
  @FunctionalInterface
  private interface Setting {
    CheckedModule apply(CheckedModule module) throws IOException, GitAPIException;
  }

  private static final Map<String, List<Setting>> DECISIONS =
      Map.ofEntries(
          row("`skip`", module -> module.set("skip", true)),
          row("`check` or `aggregate` finds no sources", module -> module.without(SESSIONS)),
          row(
              "an option makes no sense",
              module -> module.set("failOn", "fatal"),
              module -> module.set("maxAllowedViolations", -1),
              module -> module.set("rules", List.of("NoRule")),
              module -> module.set("engine", "ecj"),
              module -> module.set("encoding", "utf-9"),
              module -> module.set("formats", List.of("pdf")),
              module -> module.set("failOn", "none").set("configFile", "no-such.yml")),
          row(
              "what is to be read cannot be",
              module -> module.write("unhoard.yml", "accept: ["),
              module -> module.write("unhoard-baseline.txt", "# unhoard-baseline 99\n"),
              module -> module.set("diffBase", "main")),
          row("a report cannot be written", module -> module.write("taken", "").reportTo("taken")),
          row(
              "not one file could be analysed",
              module -> module.write(SESSIONS, "package shop; class {")),
          row("`failOnViolation` is `false`", module -> module.set("failOnViolation", false)),
          row("`failOn` is `none`", module -> module.set("failOn", "none")),
          row(
              "no more than `maxAllowedViolations` findings count",
              module -> module.set("maxAllowedViolations", 1),
              module -> module.write(ROWS, leak("Rows")).set("maxAllowedViolations", 2)),
          row(
              "otherwise",
              module -> module,
              module -> module.set("failOn", "info"),
              module -> module.write(ROWS, leak("Rows")).set("maxAllowedViolations", 1)));

  private static final Map<String, List<Setting>> COUNTING =
      Map.ofEntries(
          row(
              "weaker than `failOn`",
              module ->
                  module.write(
                      SESSIONS,
                      leak("Sessions")
                          .replace("class", "public class")
                          .replace("private", "public"))),
          row(
              "[accepted](accepting.md)",
              module -> module.write("unhoard.yml", ACCEPTANCE),
              module ->
                  module.write(
                      SESSIONS,
                      leak("Sessions")
                          .replace("public class", "@SuppressWarnings(\"unhoard\") public class"))),
          row("in the [baseline](baseline.md)", GateTableTest::withBaseline),
          row(
              "from before the [change](changes.md)",
              module -> module.commit("main").set("diffBase", "main")),
          row(
              "in a file that is not reported",
              module -> module.set("excludes", List.of("shop/**")),
              module -> module.set("includes", List.of("web/**"))),
          row("any other", module -> module));

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("decisions")
  void decides(String when, String then) throws Exception {
    for (CheckedModule module : modules(DECISIONS, when)) {
      assertEquals(then.split("\\W", 2)[0], module.end(), when);
      if (then.contains("without looking")) {
        assertFalse(module.looked());
      }
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("counting")
  void counts(String finding, String counts) throws Exception {
    for (CheckedModule module : modules(COUNTING, finding)) {
      assertEquals(counts.equals("yes") ? "findings" : "passes", module.end(), finding);
    }
  }

  /** The rows themselves ask for a try. */
  @Test
  void everyTryHasARow() throws IOException {
    assertEquals(DECISIONS.keySet(), rows("| when | then |").keySet());
    assertEquals(COUNTING.keySet(), rows("| a finding | counts |").keySet());
  }

  private static Stream<Arguments> decisions() throws IOException {
    return arguments("| when | then |");
  }

  private static Stream<Arguments> counting() throws IOException {
    return arguments("| a finding | counts |");
  }

  private static Stream<Arguments> arguments(String header) throws IOException {
    return rows(header).entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
  }

  private static Map<String, String> rows(String header) throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    Files.readAllLines(Path.of("../docs/configuration.md")).stream()
        .dropWhile(line -> !line.equals(header))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.split("\\s*\\|\\s*"))
        .forEach(cells -> rows.put(cells[1], cells[2]));
    return rows;
  }

  private static Map.Entry<String, List<Setting>> row(String name, Setting... settings) {
    return Map.entry(name, List.of(settings));
  }

  private List<CheckedModule> modules(Map<String, List<Setting>> table, String row)
      throws Exception {
    List<CheckedModule> modules = new ArrayList<>();
    List<Setting> settings = table.get(row);
    assertNotNull(settings, () -> "nothing tries the row: " + row);
    for (Setting setting : settings) {
      CheckedModule module = new CheckedModule(folder.resolve("module" + modules.size()));
      modules.add(setting.apply(module.write(SESSIONS, leak("Sessions"))));
    }
    return modules;
  }

  private static String leak(String name) {
    return LEAK.formatted(name);
  }

  private static CheckedModule withBaseline(CheckedModule module) throws IOException {
    assertEquals("findings", module.end());
    Matcher fingerprint =
        Pattern.compile("\"fingerprint\" ?: ?\"([0-9a-f]{32})").matcher(module.report());
    assertTrue(fingerprint.find());
    return module.write(
        "unhoard-baseline.txt",
        "# unhoard-baseline 1\nUnboundedStaticCollection %s shop.Sessions#OPEN %s\n"
            .formatted(SESSIONS, fingerprint.group(1)));
  }
}
