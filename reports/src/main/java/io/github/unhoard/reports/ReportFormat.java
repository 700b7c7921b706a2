package io.github.unhoard.reports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The report files there are, see {@code docs/reports.md}; the console is always written. */
public enum ReportFormat {
  /** The product's own format, see {@code docs/json.md}. */
  JSON("unhoard.json"),
  /** SARIF 2.1.0, for code scanning services. */
  SARIF("unhoard.sarif.json"),
  /** One page to look at. */
  HTML("unhoard.html"),
  /** GitLab Code Quality. */
  GITLAB("unhoard.gitlab.json"),
  /** Reviewdog's diagnostic format. */
  RDJSON("unhoard.rdjson"),
  /** Checkstyle's XML, which most build servers read. */
  CHECKSTYLE("unhoard.checkstyle.xml"),
  /** SonarQube's generic issues. */
  SONAR("unhoard.sonar.json"),
  /** Workflow commands of GitHub Actions, to be printed by a step. */
  GITHUB("unhoard.github.txt");

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

  /** The whole file for {@code report}, whose code is read from {@code sources}. */
  String render(Report report, SourceText sources) {
    return switch (this) {
      case JSON -> JsonReport.render(report);
      case SARIF -> SarifReport.render(report);
      case HTML -> HtmlReport.render(report, sources);
      case GITLAB -> GitLabReport.render(report);
      case RDJSON -> RdjsonReport.render(report, sources);
      case CHECKSTYLE -> CheckstyleReport.render(report);
      case SONAR -> SonarReport.render(report);
      case GITHUB -> GitHubReport.render(report);
    };
  }

  /**
   * The formats called {@code names}; blank names are left out.
   *
   * @throws IllegalArgumentException when there is no such format; the message is fit for the user
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
        .orElseThrow(
            () -> new IllegalArgumentException("unknown format '" + name + "': use " + known()));
  }

  private static String known() {
    return Arrays.stream(values()).map(ReportFormat::id).collect(Collectors.joining(", "));
  }
}
