package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes what precision mode measured: {@code precision.csv} per library, {@code findings.csv},
 * {@code precision.md}, and the findings drawn from one tier as {@code sample.csv} and {@code
 * sample.md}.
 */
final class PrecisionReport {
  private final Map<Subject, Measured> measured;
  private final Map<String, Verdict> verdicts;
  private final List<LibraryFinding> findings;
  private final Tier tier;
  private final List<LibraryFinding> sample;

  PrecisionReport(
      Map<Subject, Measured> measured, List<Verdict> verdicts, int size, Tier tier, long seed) {
    this.measured = measured;
    this.verdicts =
        verdicts.stream()
            .collect(Collectors.toMap(Verdict::key, v -> v, (first, second) -> second));
    this.findings = new ArrayList<>();
    measured.forEach(
        (subject, m) ->
            m.outcome()
                .findings()
                .forEach(f -> findings.add(new LibraryFinding(subject.release(), f))));
    this.tier = tier;
    this.sample =
        findings.stream()
            .filter(f -> f.finding().tier() == tier)
            .sorted(Comparator.comparing(f -> f.lot(seed)))
            .limit(size)
            .toList();
  }

  void write(Path folder) throws IOException {
    Tables.csv(
        folder.resolve("precision.csv"),
        List.of(
            "library",
            "kloc",
            "files",
            "errors",
            "warnings",
            "infos",
            "errors_per_10k_lines",
            "unread_files",
            "missing_class_path",
            "seconds",
            "reason"),
        libraries());
    Tables.csv(folder.resolve("findings.csv"), FINDING_COLUMNS, rows(findings));
    Tables.csv(folder.resolve("sample.csv"), FINDING_COLUMNS, rows(sample));
    Files.writeString(folder.resolve("precision.md"), page());
    Files.writeString(folder.resolve("sample.md"), samplePage());
  }

  private static final List<String> FINDING_COLUMNS =
      List.of(
          "library",
          "rule",
          "tier",
          "path",
          "line",
          "class",
          "symbol",
          "message",
          "evidence",
          "verdict",
          "reason");

  private List<List<Object>> libraries() {
    List<List<Object>> rows = new ArrayList<>();
    for (Measured m : measured.values()) {
      AnalysisOutcome outcome = m.outcome();
      TierCounts counts = TierCounts.of(outcome.findings());
      rows.add(
          List.of(
              m.subject().release(),
              String.format(Locale.ROOT, "%.1f", outcome.lines() / 1000.0),
              outcome.files(),
              counts.errors(),
              counts.warnings(),
              counts.infos(),
              TierCounts.perTenThousand(counts.errors(), outcome.lines()),
              outcome.unread().size(),
              m.missing().size(),
              String.format(Locale.ROOT, "%.1f", outcome.seconds()),
              outcome.failure() == null ? "" : outcome.failure()));
    }
    return rows;
  }

  private List<List<Object>> rows(List<LibraryFinding> chosen) {
    List<List<Object>> rows = new ArrayList<>();
    for (LibraryFinding f : chosen) {
      Verdict verdict = verdicts.get(f.key());
      rows.add(
          List.of(
              f.library().group() + ":" + f.library().artifact(),
              f.finding().rule(),
              f.finding().tier().id(),
              f.finding().path(),
              f.finding().line(),
              f.finding().className(),
              f.finding().symbol(),
              f.finding().message(),
              String.join("\n", f.finding().evidence()),
              verdict == null ? "" : verdict.verdict(),
              verdict == null ? "" : verdict.reason()));
    }
    return rows;
  }

  private String page() {
    long lines = measured.values().stream().mapToLong(m -> m.outcome().lines()).sum();
    TierCounts counts = TierCounts.of(findings.stream().map(LibraryFinding::finding).toList());
    StringBuilder page = new StringBuilder("# Findings on unrelated libraries\n\n");
    page.append("%d libraries, %d lines: ".formatted(measured.size(), lines))
        .append(
            "%d ERROR (%s per 10,000 lines), "
                .formatted(counts.errors(), TierCounts.perTenThousand(counts.errors(), lines)))
        .append("%d WARNING, %d INFO.\n\n".formatted(counts.warnings(), counts.infos()));
    page.append("## By rule\n\n").append(byRule()).append('\n');
    page.append("## By library\n\n")
        .append(
            Tables.markdown(
                List.of(
                    "library",
                    "kLOC",
                    "files",
                    "ERROR",
                    "WARNING",
                    "INFO",
                    "ERROR per 10,000 lines",
                    "unread files",
                    "missing jars",
                    "seconds",
                    "reason"),
                libraries()));
    return page.toString();
  }

  private String byRule() {
    Map<String, List<FindingRecord>> byRule =
        findings.stream()
            .map(LibraryFinding::finding)
            .collect(Collectors.groupingBy(FindingRecord::rule, TreeMap::new, Collectors.toList()));
    List<List<Object>> rows = new ArrayList<>();
    byRule.forEach(
        (rule, list) -> {
          TierCounts counts = TierCounts.of(list);
          rows.add(List.of(rule, counts.errors(), counts.warnings(), counts.infos()));
        });
    return Tables.markdown(List.of("rule", "ERROR", "WARNING", "INFO"), rows);
  }

  private String samplePage() throws IOException {
    int right = count("right");
    int judged = right + count("wrong") + count("arguable");
    StringBuilder page = new StringBuilder("# Sampled %s findings\n\n".formatted(tier));
    page.append(
        "%d drawn, %d judged; right: %s.\n"
            .formatted(sample.size(), judged, new Proportion(right, judged)));
    int number = 0;
    for (LibraryFinding f : sample) {
      FindingRecord finding = f.finding();
      Verdict verdict = verdicts.get(f.key());
      page.append("\n## %d. %s\n\n".formatted(++number, f.library()))
          .append(
              "`%s` %s:%d `%s`\n\n"
                  .formatted(finding.rule(), finding.path(), finding.line(), finding.symbol()))
          .append(finding.message())
          .append("\n\n");
      finding.evidence().forEach(step -> page.append("- ").append(step).append('\n'));
      page.append("\nVerdict: ")
          .append(verdict == null ? "open" : verdict.verdict() + ". " + verdict.reason())
          .append("\n\n```java\n")
          .append(SourceExcerpt.of(sourcesJar(f), finding))
          .append("```\n");
    }
    return page.toString();
  }

  private int count(String verdict) {
    return (int)
        sample.stream()
            .map(f -> verdicts.get(f.key()))
            .filter(v -> v != null && v.verdict().equals(verdict))
            .count();
  }

  private Path sourcesJar(LibraryFinding f) {
    Path jar = measured.get(new Subject(f.library(), null)).sourcesJar();
    if (jar == null) {
      throw new IllegalStateException("findings without sources: " + f.library());
    }
    return jar;
  }
}
