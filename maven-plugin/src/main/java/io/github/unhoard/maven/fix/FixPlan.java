package io.github.unhoard.maven.fix;

import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.tree.SourceRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which fixes go together: the first one of each finding, unless it touches what that of an earlier
 * finding changes.
 *
 * @param chosen findings to fix, by file
 * @param left the others, and why
 */
record FixPlan(SortedMap<String, List<Finding>> chosen, Map<Finding, String> left) {
  private static final String UNKNOWN = "no fix is known";
  private static final String IN_THE_WAY = "another fix changes the same place: run it once more";

  /** The plan for {@code findings}, which are sorted. */
  static FixPlan of(List<Finding> findings) {
    SortedMap<String, List<Finding>> chosen = new TreeMap<>();
    Map<Finding, String> left = new LinkedHashMap<>();
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.fixes().isEmpty()) {
        left.put(finding, UNKNOWN);
      } else if (collides(finding.fixes().get(0), edits)) {
        left.put(finding, IN_THE_WAY);
      } else {
        edits.addAll(finding.fixes().get(0).edits());
        chosen.computeIfAbsent(finding.location().path(), path -> new ArrayList<>()).add(finding);
      }
    }
    return new FixPlan(chosen, left);
  }

  /** The edits of a file; what several fixes do alike is done once. */
  List<Edit> edits(String path) {
    return chosen.getOrDefault(path, List.of()).stream()
        .flatMap(each -> each.fixes().get(0).edits().stream())
        .distinct()
        .toList();
  }

  private static boolean collides(Fix fix, List<Edit> taken) {
    return fix.edits().stream()
        .anyMatch(edit -> taken.stream().anyMatch(other -> collide(edit, other)));
  }

  private static boolean collide(Edit one, Edit other) {
    SourceRange a = one.location().range();
    SourceRange b = other.location().range();
    return one.location().path().equals(other.location().path())
        && !one.equals(other)
        && a.startOffset() <= b.endOffset()
        && b.startOffset() <= a.endOffset();
  }
}
