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
  JSON("unhoard.json", (report, sources) -> JsonReport.render(report)),
  /** SARIF 2.1.0, for code scanning services. */
  SARIF("unhoard.sarif.json", (report, sources) -> SarifReport.render(report)),
  /** One page to look at. */
  HTML("unhoard.html", HtmlReport::render),
  /** GitLab Code Quality. */
  GITLAB("unhoard.gitlab.json", (report, sources) -> GitLabReport.render(report)),
  /** Reviewdog's diagnostic format. */
  RDJSON("unhoard.rdjson", RdjsonReport::render),
  /** Checkstyle's XML, which most build servers read. */
  CHECKSTYLE("unhoard.checkstyle.xml", (report, sources) -> CheckstyleReport.render(report)),
  /** SonarQube's generic issues. */
  SONAR("unhoard.sonar.json", (report, sources) -> SonarReport.render(report)),
  /** Workflow commands of GitHub Actions, to be printed by a step. */
  GITHUB("unhoard.github.txt", (report, sources) -> GitHubReport.render(report));

  private final String fileName;
  private final transient Renderer renderer;

  ReportFormat(String fileName, Renderer renderer) {
    this.fileName = fileName;
    this.renderer = renderer;
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
    return renderer.render(report, sources);
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
