package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.rule.Rule;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.CompilationUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

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
    return analyze(units, options, finding -> finding);
  }

  /**
   * Analyses one file that the rest of the program is not shown with. What other files can reach
   * they may release: such a holder is judged a tier weaker than where all files are known.
   */
  public static AnalysisResult analyzeAlone(CompilationUnit unit, AnalysisOptions options) {
    return analyze(List.of(unit), options, OneFileView.of(unit));
  }

  private static AnalysisResult analyze(
      List<CompilationUnit> units, AnalysisOptions options, UnaryOperator<Finding> view) {
    Program program = Program.of(units, options.catalog());
    Map<Location, Finding> strongest = new TreeMap<>();
    List<Finding> all = new ArrayList<>();
    Set<String> ran = new TreeSet<>();
    for (Rule rule : Rules.mostSpecificFirst()) {
      if (options.runs(rule.info().id())) {
        ran.add(rule.info().id());
        rule.check(
            program,
            finding -> {
              all.add(finding);
              strongest.merge(finding.location(), finding, Analyzer::strongerOrFirst);
            });
      }
    }
    Collection<Finding> found = new TreeSet<>();
    strongest.values().forEach(each -> found.add(view.apply(Weakened.whereTried(each))));
    Claims claims = Claims.of(program.world());
    List<Finding> reported = new ArrayList<>();
    List<Accepted> accepted = new ArrayList<>();
    for (Finding finding : found) {
      claims.accept(finding).ifPresentOrElse(accepted::add, () -> reported.add(finding));
    }
    boolean allRan = ran.size() == Rules.all().size();
    return new AnalysisResult(
        reported, accepted, ClaimFaults.of(claims.all(), all, ran, allRan), List.of());
  }

  /** One holder, one finding: of several rules the surest tells the story, then the narrowest. */
  private static Finding strongerOrFirst(Finding first, Finding second) {
    return second.tier().compareTo(first.tier()) < 0 ? second : first;
  }
}
