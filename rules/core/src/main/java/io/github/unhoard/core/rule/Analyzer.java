package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.tree.CompilationUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The analysis from trees to findings; the one entry that every front end calls. */
public final class Analyzer {
  private Analyzer() {}

  /** All rules, sorted by id. */
  public static List<RuleInfo> rules() {
    return Rules.all().stream().map(Rule::info).toList();
  }

  /**
   * Analyses {@code units} as one world: whatever is not among them is unknown code. The order of
   * the units does not matter.
   */
  public static AnalysisResult analyze(List<CompilationUnit> units, AnalysisOptions options) {
    Program program = Program.of(units, options.catalog());
    Map<Location, Finding> strongest = new TreeMap<>();
    for (Rule rule : Rules.mostSpecificFirst()) {
      if (options.runs(rule.info().id())) {
        rule.check(
            program,
            finding -> strongest.merge(finding.location(), finding, Analyzer::strongerOrFirst));
      }
    }
    Collection<Finding> found = new TreeSet<>(strongest.values());
    Suppressions suppressions = new Suppressions(program.world());
    List<Finding> reported = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    for (Finding finding : found) {
      (suppressions.accepts(finding) ? suppressed : reported).add(finding);
    }
    return new AnalysisResult(reported, suppressed, List.of());
  }

  /** One holder, one finding: of several rules the surest tells the story, then the narrowest. */
  private static Finding strongerOrFirst(Finding first, Finding second) {
    return second.tier().compareTo(first.tier()) < 0 ? second : first;
  }
}
