package io.github.unhoard.core.rule;

import io.github.unhoard.core.tree.CompilationUnit;
import java.util.List;

/** The analysis from trees to findings; the one entry that every front end calls. */
public final class Analyzer {
  private Analyzer() {}

  /** All rules, sorted by id. */
  public static List<RuleInfo> rules() {
    return List.of();
  }

  /**
   * Analyses {@code units} as one world: whatever is not among them is unknown code. The order of
   * the units does not matter.
   */
  public static AnalysisResult analyze(List<CompilationUnit> units, AnalysisOptions options) {
    return new AnalysisResult(List.of(), List.of(), List.of());
  }
}
