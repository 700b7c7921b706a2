package io.github.unhoard.maven.report;

import io.github.unhoard.maven.source.InputFault;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The report files there are; the console is always written. */
public enum ReportFormat {
  /** The product's own format, see {@code docs/json.md}. */
  JSON("unhoard.json");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file in the output folder. */
  public String fileName() {
    return fileName;
  }

  /** The name users write. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The formats called {@code names}; blank names are left out.
   *
   * @throws InputFault when there is no such format
   */
  public static Set<ReportFormat> named(List<String> names) {
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (String name : names) {
      if (!name.isBlank() && !name.strip().equalsIgnoreCase("console")) {
        formats.add(named(name.strip()));
      }
    }
    return formats;
  }

  private static ReportFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.id().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new InputFault("unknown format '" + name + "': use " + known()));
  }

  private static String known() {
    return Arrays.stream(values()).map(ReportFormat::id).collect(Collectors.joining(", "));
  }
}
