package io.github.unhoard.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts cards, most frequent first. */
final class Bars {
  private static final List<String> TIERS = List.of("error", "warning", "info");

  private Bars() {}

  /**
   * One bar for each value of {@code key}.
   *
   * @param shared what all values start with and no label repeats
   */
  static List<Bar> by(Function<Card, String> key, String shared, List<Card> cards) {
    Map<String, long[]> counts = new TreeMap<>();
    for (Card card : cards) {
      counts
          .computeIfAbsent(key.apply(card), name -> new long[TIERS.size()])[
          TIERS.indexOf(card.tier())]++;
    }
    long longest = counts.values().stream().mapToLong(Bars::sum).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    counts.forEach((name, tiers) -> bars.add(bar(name, shared, tiers, longest)));
    bars.sort(Comparator.comparing(Bar::count).reversed().thenComparing(Bar::name));
    return bars;
  }

  private static Bar bar(String name, String shared, long[] counts, long longest) {
    List<Bar.Part> parts = new ArrayList<>();
    double x = 0;
    for (String tier : TIERS) {
      double width = 100.0 * counts[TIERS.indexOf(tier)] / longest;
      if (width > 0) {
        parts.add(new Bar.Part(tier, decimal(x), decimal(width)));
      }
      x += width;
    }
    String label = name.length() > shared.length() ? name.substring(shared.length()) : name;
    return new Bar(name, label, sum(counts), parts);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
