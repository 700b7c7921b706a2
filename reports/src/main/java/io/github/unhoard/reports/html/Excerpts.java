package io.github.unhoard.reports.html;

import io.github.unhoard.core.finding.Evidence;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Picks the lines that show a finding: each site with a few lines around it. */
record Excerpts(Function<String, List<String>> source) {
  private static final int LINES_AROUND = 2;
  private static final int SITES_PER_FILE = 6;
  private static final int FILES = 3;
  private static final int WIDEST_LINE = 200;

  /** The excerpts of {@code finding}, its own file first; none of files that cannot be read. */
  List<Excerpt> of(Finding finding) {
    List<Excerpt> excerpts = new ArrayList<>();
    for (Map.Entry<String, TreeMap<Integer, Set<Mark>>> file : sites(finding).entrySet()) {
      List<String> lines = source.apply(file.getKey());
      if (!lines.isEmpty() && excerpts.size() < FILES) {
        excerpts.add(new Excerpt(file.getKey(), rows(lines, file.getValue())));
      }
    }
    return excerpts;
  }

  private static Map<String, TreeMap<Integer, Set<Mark>>> sites(Finding finding) {
    Map<String, TreeMap<Integer, Set<Mark>>> sites = new LinkedHashMap<>();
    Location at = finding.location();
    TreeMap<Integer, Set<Mark>> own = new TreeMap<>();
    sites.put(at.path(), own);
    for (Evidence step : finding.evidence()) {
      Location location = step.location();
      if (location != null) {
        sites
            .computeIfAbsent(location.path(), path -> new TreeMap<>())
            .computeIfAbsent(location.range().startLine(), line -> EnumSet.noneOf(Mark.class))
            .add(Mark.of(step.role()));
      }
    }
    own.computeIfAbsent(at.range().startLine(), line -> EnumSet.of(Mark.FINDING));
    return sites;
  }

  private static List<Excerpt.Row> rows(List<String> lines, TreeMap<Integer, Set<Mark>> sites) {
    TreeSet<Integer> shown = shown(lines.size(), sites.keySet());
    String indentation = Indentation.of(shown.stream().map(line -> lines.get(line - 1)).toList());
    List<Excerpt.Row> rows = new ArrayList<>();
    int last = 0;
    for (int number : shown) {
      if (number != last + 1 && last != 0) {
        rows.add(Excerpt.Row.GAP);
      }
      Set<Mark> marks = sites.getOrDefault(number, Set.of());
      String text = cut(Indentation.without(indentation, lines.get(number - 1)));
      rows.add(new Excerpt.Row(number, text, List.copyOf(marks)));
      last = number;
    }
    return rows;
  }

  private static TreeSet<Integer> shown(int size, Set<Integer> sites) {
    TreeSet<Integer> shown = new TreeSet<>();
    sites.stream()
        .limit(SITES_PER_FILE)
        .forEach(
            site -> {
              for (int near = site - LINES_AROUND; near <= site + LINES_AROUND; near++) {
                if (near >= 1 && near <= size) {
                  shown.add(near);
                }
              }
            });
    return shown;
  }

  private static String cut(String line) {
    return line.length() <= WIDEST_LINE ? line : line.substring(0, WIDEST_LINE) + " …";
  }
}
