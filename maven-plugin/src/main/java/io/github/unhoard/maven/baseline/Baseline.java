package io.github.unhoard.maven.baseline;

import io.github.unhoard.core.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Known findings, as a multiset: two entries alike stand for two findings.
 *
 * @param entries sorted
 */
public record Baseline(List<BaselineEntry> entries) {
  /** No finding is known. */
  public static final Baseline EMPTY = new Baseline(List.of());

  public Baseline {
    entries = entries.stream().sorted().toList();
  }

  /**
   * What the baseline says of a run.
   *
   * @param known findings it knows, sorted
   * @param fresh those it does not, sorted
   * @param gone entries of the run's own that no finding matches, sorted
   */
  public record Match(List<Finding> known, List<Finding> fresh, List<BaselineEntry> gone) {}

  /**
   * Compares the baseline with {@code findings}. Entries about other code of the project match only
   * what none of the run's own do: a class may have moved here from another module.
   *
   * @param own whether an entry is about code this run looked at
   */
  public Match match(List<Finding> findings, Predicate<BaselineEntry> own) {
    Map<String, List<BaselineEntry>> mine = new HashMap<>();
    Map<String, List<BaselineEntry>> others = new HashMap<>();
    for (BaselineEntry entry : entries) {
      (own.test(entry) ? mine : others)
          .computeIfAbsent(entry.fingerprint(), any -> new ArrayList<>())
          .add(entry);
    }
    mine.keySet().forEach(others::remove);
    List<Finding> known = new ArrayList<>();
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : findings) {
      boolean matches = take(mine, finding) || take(others, finding);
      (matches ? known : fresh).add(finding);
    }
    List<BaselineEntry> gone = mine.values().stream().flatMap(List::stream).sorted().toList();
    return new Match(known, fresh, gone);
  }

  /** The entry of the same file goes first, so that what is left names the right one. */
  private static boolean take(Map<String, List<BaselineEntry>> entries, Finding finding) {
    List<BaselineEntry> alike = entries.getOrDefault(finding.fingerprint(), List.of());
    if (alike.isEmpty()) {
      return false;
    }
    String path = BaselineEntry.of(finding).path();
    BaselineEntry taken =
        alike.stream().filter(each -> each.path().equals(path)).findFirst().orElse(alike.get(0));
    return alike.remove(taken);
  }

  /** The baseline in which {@code findings} stand for all entries that are {@code own}. */
  public Baseline with(List<Finding> findings, Predicate<BaselineEntry> own) {
    return new Baseline(
        Stream.concat(
                entries.stream().filter(own.negate()), findings.stream().map(BaselineEntry::of))
            .toList());
  }
}
