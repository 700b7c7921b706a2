package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Writes what history mode measured: {@code history.csv} and {@code history.md}. */
final class HistoryReport {
  /** Detectability of leaks that no rule is expected to find. */
  static final String SEMANTIC = "semantic";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "category",
          "detectable",
          "symbol",
          "kept",
          "result",
          "rule",
          "tier",
          "by",
          "fixed_silent",
          "other_hits",
          "bad_errors",
          "bad_warnings",
          "bad_infos",
          "good_errors",
          "good_warnings",
          "good_infos",
          "bad_kloc",
          "bad_seconds",
          "good_seconds",
          "unread_files",
          "reason");

  private final List<Score> scores;
  private final Collection<Measured> measured;
  private final Set<String> kept;

  /**
   * A report.
   *
   * @param scores one per leak, sorted by id
   * @param measured every release that was analysed
   * @param kept ids of the leaks that the fix keeps or moves
   */
  HistoryReport(List<Score> scores, Collection<Measured> measured, Set<String> kept) {
    this.scores = scores;
    this.measured = measured;
    this.kept = kept;
  }

  void write(Path folder) throws IOException {
    Tables.csv(folder.resolve("history.csv"), COLUMNS, scores.stream().map(this::row).toList());
    Files.writeString(folder.resolve("history.md"), page());
  }

  private List<Object> row(Score score) {
    HistoricLeak leak = score.leak();
    TierCounts bad = TierCounts.of(score.bad().findings());
    TierCounts good = TierCounts.of(score.good().findings());
    Score.Hit first = score.hit() ? score.hits().get(0) : null;
    return List.of(
        leak.id(),
        leak.category(),
        leak.detectable(),
        leak.className() + "#" + leak.symbol(),
        kept.contains(leak.id()) ? "kept" : "",
        result(score),
        first == null ? "" : first.finding().rule(),
        first == null ? "" : first.finding().tier().id(),
        first == null ? "" : first.bySymbol() ? "symbol" : "line",
        first == null ? "" : score.fixedSilent() ? "yes" : "no",
        others(score),
        bad.errors(),
        bad.warnings(),
        bad.infos(),
        good.errors(),
        good.warnings(),
        good.infos(),
        String.format(Locale.ROOT, "%.1f", score.bad().lines() / 1000.0),
        String.format(Locale.ROOT, "%.1f", score.bad().seconds()),
        String.format(Locale.ROOT, "%.1f", score.good().seconds()),
        score.bad().unread().size(),
        score.failure() == null ? "" : score.failure());
  }

  private static String result(Score score) {
    if (score.hit()) {
      return "hit";
    }
    return score.failure() == null ? "miss" : "failed";
  }

  private static String others(Score score) {
    return String.join(
        " ",
        score.hits().stream()
            .skip(1)
            .map(hit -> hit.finding().rule() + ":" + hit.finding().tier().id())
            .distinct()
            .toList());
  }

  private String page() {
    StringBuilder page = new StringBuilder("# Historic leaks\n\n");
    page.append("A hit is a finding on the leak's symbol, or within 3 lines of it in its class.\n")
        .append(
            "Fixed-silent: the rule that hit says nothing of the symbol in the fixed version.\n")
        .append("Intervals are Wilson's at 95 %. A row that could not be analysed is a miss.\n\n");
    page.append("## Summary\n\n").append(summary()).append('\n');
    page.append("## Rules that hit\n\n").append(rules()).append('\n');
    page.append("## Noise\n\n").append(noise()).append('\n');
    page.append("## Rows\n\n").append(rows(s -> !kept.contains(s.leak().id()))).append('\n');
    page.append("## Rows whose fix keeps or moves the leak\n\n")
        .append(
            "A report on the fixed version is not wrong here; they count in no figure above.\n\n")
        .append(rows(s -> kept.contains(s.leak().id())))
        .append('\n');
    page.append("## Rows that could not be analysed\n\n").append(failures()).append('\n');
    return page.toString();
  }

  private String summary() {
    List<List<Object>> rows = new ArrayList<>();
    Predicate<Score> counted = score -> !kept.contains(score.leak().id());
    Predicate<Score> expected = counted.and(s -> !s.leak().detectable().equals(SEMANTIC));
    rows.add(line("**all but semantic**", "", expected));
    for (String detectable : values(s -> s.leak().detectable())) {
      rows.add(line("all", detectable, counted.and(s -> s.leak().detectable().equals(detectable))));
    }
    for (String category : values(s -> s.leak().category())) {
      Predicate<Score> inCategory = counted.and(s -> s.leak().category().equals(category));
      for (String detectable : values(s -> s.leak().detectable())) {
        Predicate<Score> cell = inCategory.and(s -> s.leak().detectable().equals(detectable));
        if (scores.stream().anyMatch(cell)) {
          rows.add(line(category, detectable, cell));
        }
      }
    }
    return Tables.markdown(
        List.of(
            "category",
            "detectable",
            "hit at any tier",
            "hit at ERROR or WARNING",
            "hit at ERROR",
            "fixed-silent of hits"),
        rows);
  }

  private List<Object> line(String category, String detectable, Predicate<Score> which) {
    List<Score> chosen = scores.stream().filter(which).toList();
    List<Score> hits = chosen.stream().filter(Score::hit).toList();
    return List.of(
        category,
        detectable,
        new Proportion(hits.size(), chosen.size()),
        share(chosen, score -> score.hit(Tier.WARNING)),
        share(chosen, score -> score.hit(Tier.ERROR)),
        share(hits, Score::fixedSilent));
  }

  private static Proportion share(List<Score> scores, Predicate<Score> part) {
    return new Proportion((int) scores.stream().filter(part).count(), scores.size());
  }

  private Set<String> values(java.util.function.Function<Score, String> property) {
    Set<String> values = new TreeSet<>();
    scores.forEach(score -> values.add(property.apply(score)));
    return values;
  }

  private String rules() {
    Map<String, List<Score>> byRule = new TreeMap<>();
    for (Score score : scores) {
      if (score.hit()) {
        byRule
            .computeIfAbsent(score.hits().get(0).finding().rule(), r -> new ArrayList<>())
            .add(score);
      }
    }
    List<List<Object>> rows = new ArrayList<>();
    byRule.forEach(
        (rule, hits) -> rows.add(List.of(rule, hits.size(), share(hits, Score::fixedSilent))));
    return Tables.markdown(List.of("rule", "strongest hits", "fixed-silent"), rows);
  }

  private String noise() {
    long lines = measured.stream().mapToLong(m -> m.outcome().lines()).sum();
    List<FindingRecord> findings =
        measured.stream().flatMap(m -> m.outcome().findings().stream()).toList();
    TierCounts counts = TierCounts.of(findings);
    return "%d releases, %d lines; per 10,000 lines %s ERROR, %s WARNING, %s INFO.%n"
        .formatted(
            measured.size(),
            lines,
            TierCounts.perTenThousand(counts.errors(), lines),
            TierCounts.perTenThousand(counts.warnings(), lines),
            TierCounts.perTenThousand(counts.infos(), lines))
        .replace(System.lineSeparator(), "\n");
  }

  private String rows(Predicate<Score> which) {
    List<List<Object>> rows = new ArrayList<>();
    for (Score score : scores) {
      if (which.test(score)) {
        List<Object> row = row(score);
        rows.add(
            List.of(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(5),
                row.get(6),
                row.get(7),
                row.get(9),
                row.get(10),
                row.get(17),
                row.get(18)));
      }
    }
    return Tables.markdown(
        List.of(
            "id",
            "category",
            "detectable",
            "result",
            "rule",
            "tier",
            "fixed-silent",
            "other hits",
            "kLOC",
            "seconds"),
        rows);
  }

  private String failures() {
    List<List<Object>> rows = new ArrayList<>();
    for (Score score : scores) {
      if (score.failure() != null) {
        rows.add(List.of(score.leak().id(), score.failure()));
      }
    }
    return rows.isEmpty() ? "None.\n" : Tables.markdown(List.of("id", "reason"), rows);
  }
}
