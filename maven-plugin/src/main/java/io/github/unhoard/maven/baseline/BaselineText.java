package io.github.unhoard.maven.baseline;

import io.github.unhoard.maven.source.InputFault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a baseline is written down: a header, then one sorted line per finding. */
final class BaselineText {
  private static final int VERSION = 1;
  private static final String HEADER = "# unhoard-baseline ";
  private static final Pattern VERSIONED = Pattern.compile(HEADER + "(\\d{1,9})\\s*");
  private static final Pattern CONFLICT =
      Pattern.compile("(?:<<<<<<<|>>>>>>>|\\|\\|\\|\\|\\|\\|\\|)(?: .*)?|=======");
  private static final int SHOWN = 60;

  private BaselineText() {}

  static String render(Baseline baseline) {
    return baseline.entries().stream()
        .map(entry -> entry.line() + "\n")
        .collect(Collectors.joining("", HEADER + VERSION + "\n", ""));
  }

  /**
   * The baseline that {@code text} is.
   *
   * @param name of the file, for messages
   * @throws InputFault when it is none
   */
  static Baseline parse(String text, String name) {
    List<BaselineEntry> entries = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      String where = name + ":" + number + ": ";
      if (CONFLICT.matcher(line.stripTrailing()).matches()) {
        throw new InputFault(
            where
                + "unresolved merge conflict: delete the marker lines and keep the entries of both"
                + " sides, then run unhoard:baseline");
      }
      if (line.isBlank()) {
        continue;
      }
      if (!headed) {
        checkHeader(line, where);
        headed = true;
      } else if (!line.startsWith("#")) {
        entries.add(
            BaselineEntry.parse(line.strip())
                .orElseThrow(
                    () ->
                        new InputFault(
                            where
                                + "not an entry: '"
                                + shortened(line)
                                + "'; an entry is rule, file, symbol and fingerprint. Delete the"
                                + " line or run unhoard:baseline on a fresh file")));
      }
    }
    if (!headed) {
      throw new InputFault(
          name + ":1: empty, no baseline: delete it or run unhoard:baseline on a fresh file");
    }
    return new Baseline(entries);
  }

  private static void checkHeader(String line, String where) {
    Matcher header = VERSIONED.matcher(line);
    if (!header.matches()) {
      throw new InputFault(
          where + "no baseline: its first line should be '" + HEADER + VERSION + "'");
    }
    if (Integer.parseInt(header.group(1)) > VERSION) {
      throw new InputFault(
          where
              + "written by a newer Unhoard (format "
              + header.group(1)
              + ", this one reads "
              + VERSION
              + "): update the plugin, or delete the file and run unhoard:baseline");
    }
  }

  private static String shortened(String line) {
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
