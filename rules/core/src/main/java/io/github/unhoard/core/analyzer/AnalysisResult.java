package io.github.unhoard.core.analyzer;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.ClaimFault;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.Problem;
import java.util.List;

/**
 * What an analysis found.
 *
 * @param findings sorted; accepted ones left out
 * @param accepted findings that the source accepts by {@code @SuppressWarnings} or
 *     {@code @Bounded}, sorted
 * @param claimFaults acceptances in the source that are no good, sorted
 * @param problems bounds that were hit, sorted
 */
public record AnalysisResult(
    List<Finding> findings,
    List<Accepted> accepted,
    List<ClaimFault> claimFaults,
    List<Problem> problems) {
  public AnalysisResult {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
    claimFaults = List.copyOf(claimFaults);
    problems = List.copyOf(problems);
  }
}
