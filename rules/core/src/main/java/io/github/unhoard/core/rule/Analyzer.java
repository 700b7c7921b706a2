package io.github.unhoard.core.rule;

import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.CompilationUnit;
import java.util.ArrayList;
import java.util.List;
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
    Program program = Program.of(units, Catalog.load());
    TreeSet<Finding> found = new TreeSet<>();
    for (Rule rule : Rules.all()) {
      if (options.runs(rule.info().id())) {
        rule.check(program, found::add);
      }
    }
    Suppressions suppressions = new Suppressions(program.world());
    List<Finding> reported = new ArrayList<>();
    List<Finding> suppressed = new ArrayList<>();
    for (Finding finding : found) {
      (suppressions.accepts(finding) ? suppressed : reported).add(finding);
    }
    return new AnalysisResult(reported, suppressed, List.of());
  }
}
