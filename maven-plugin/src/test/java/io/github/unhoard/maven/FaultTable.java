package io.github.unhoard.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of {@code docs/faults.md}, which are what is tested. */
final class FaultTable {
  private static final Pattern ROW =
      Pattern.compile("\\| ([^|]+) \\| (?:`([^`|]+)`|none[^|]*) \\| ([^|]+) \\|");

  private FaultTable() {}

  /**
   * What is documented of a fault.
   *
   * @param message the line that is printed, {@code …} for what the system says; empty for none
   * @param stops whether the run ends with status 2
   */
  record Row(Optional<String> message, boolean stops) {

    boolean matches(String line) {
      String pattern = "\\Q" + message.orElseThrow().replace("…", "\\E.+\\Q") + "\\E";
      return line.matches(pattern);
    }
  }

  /** The rows by the fault. */
  static Map<String, Row> read() throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("../docs/faults.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches() && !row.group(1).equals("fault")) {
        rows.put(
            row.group(1), new Row(Optional.ofNullable(row.group(2)), row.group(3).startsWith("2")));
      }
    }
    return rows;
  }
}
