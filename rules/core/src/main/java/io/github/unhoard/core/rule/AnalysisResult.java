package io.github.unhoard.core.rule;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.Problem;
import java.util.List;

/**
 * What an analysis found.
 *
 * @param findings sorted; suppressed ones left out
 * @param suppressed findings accepted in the source by {@code @SuppressWarnings}, sorted
 * @param problems bounds that were hit, sorted
 */
public record AnalysisResult(
    List<Finding> findings, List<Finding> suppressed, List<Problem> problems) {
  public AnalysisResult {
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    problems = List.copyOf(problems);
  }
}
