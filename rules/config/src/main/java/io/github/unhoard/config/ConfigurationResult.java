package io.github.unhoard.config;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.tree.Problem;
import java.util.List;

/**
 * What configuration files tell.
 *
 * @param findings sorted
 * @param problems files that are not well-formed or cannot be read, sorted
 */
public record ConfigurationResult(List<Finding> findings, List<Problem> problems) {
  public ConfigurationResult {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }
}
