package io.github.unhoard.core.rule;

import java.util.Set;

/**
 * Which rules run.
 *
 * @param rules ids to run; empty for all
 * @param excludedRules ids not to run
 */
public record AnalysisOptions(Set<String> rules, Set<String> excludedRules) {

  /** All rules. */
  public static final AnalysisOptions DEFAULT = new AnalysisOptions(Set.of(), Set.of());

  public AnalysisOptions {
    rules = Set.copyOf(rules);
    excludedRules = Set.copyOf(excludedRules);
  }

  /** Whether the rule {@code id} runs. */
  public boolean runs(String id) {
    return (rules.isEmpty() || rules.contains(id)) && !excludedRules.contains(id);
  }
}
