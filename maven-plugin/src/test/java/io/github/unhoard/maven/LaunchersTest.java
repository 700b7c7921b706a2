package io.github.unhoard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher of Windows, which is not run here, beside that of other systems. */
final class LaunchersTest {
  private static final Path SHELL = Path.of("../unhoard");
  private static final Path WINDOWS = Path.of("../unhoard.cmd");

  @Test
  void explainTheSame() throws IOException {
    String shell = Files.readString(SHELL);
    List<String> usage =
        between(shell, "cat <<'END'\n", "\nEND\n")
            .replace("./baseline", ".\\baseline")
            .replace("A.jar:B.jar", "A.jar;B.jar")
            .lines()
            .toList();
    List<String> shown =
        between(Files.readString(WINDOWS).replace("\r", ""), "\n:usage\n", "\nexit /b 0")
            .lines()
            .map(line -> line.replaceFirst("^echo[ (]", "").replaceAll("\\^(.)", "$1"))
            .toList();

    assertEquals(usage, shown);
  }

  @Test
  void knowTheSameGoals() throws IOException {
    Set<String> shell =
        Set.of(between(Files.readString(SHELL), "case ${1:-} in\n  ", ")").split(" \\| "));
    Set<String> windows =
        Set.of(between(Files.readString(WINDOWS), "for %%g in (", ") do if ").split(" "));

    assertEquals(shell, windows);
  }

  /** An unescaped sign would send the line to a file, or end a block. */
  @Test
  void usageHasNothingThatTheCommandProcessorReads() throws IOException {
    String usage = between(Files.readString(WINDOWS).replace("\r", ""), "\n:usage\n", "\nexit");

    for (String line : usage.lines().map(each -> each.replaceFirst("^echo[ (]", "")).toList()) {
      assertFalse(line.replaceAll("\\^.", "").matches(".*[|<>&()%].*"), line);
    }
  }

  /**
   * Between percent signs a name with an ampersand would end the command that it is in, and one
   * with a parenthesis the block.
   */
  @Test
  void whatPeopleWriteIsNoSyntax() throws IOException {
    String script = Files.readString(WINDOWS).replace("\r", "");
    String after = between(script, "\nsetlocal EnableDelayedExpansion\n", "\n:usage\n");

    assertEquals(
        List.of("RUN"),
        Pattern.compile("(?<!%)%(\\w+)%")
            .matcher(after)
            .results()
            .map((MatchResult found) -> found.group(1))
            .distinct()
            .toList(),
        "one line has to do without, and names a folder in quotes there");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
