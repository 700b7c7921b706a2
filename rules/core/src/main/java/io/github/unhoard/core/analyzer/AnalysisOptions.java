package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.catalog.Catalog;
import java.util.Set;

/**
 * Which rules run, and what they know.
 *
 * @param rules ids to run; empty for all
 * @param excludedRules ids not to run
 * @param catalog what is known of libraries
 */
public record AnalysisOptions(Set<String> rules, Set<String> excludedRules, Catalog catalog) {

  /** All rules. */
  public static final AnalysisOptions DEFAULT = new AnalysisOptions(Set.of(), Set.of());

  /** Rules with the catalogue that ships with the product. */
  public AnalysisOptions(Set<String> rules, Set<String> excludedRules) {
    this(rules, excludedRules, Catalog.load());
  }

  public AnalysisOptions {
    rules = Set.copyOf(rules);
    excludedRules = Set.copyOf(excludedRules);
  }

  /** Whether the rule {@code id} runs. */
  public boolean runs(String id) {
    return (rules.isEmpty() || rules.contains(id)) && !excludedRules.contains(id);
  }

  /** The same rules with another catalogue. */
  public AnalysisOptions withCatalog(Catalog other) {
    return new AnalysisOptions(rules, excludedRules, other);
  }
}
