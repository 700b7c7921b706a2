package io.github.unhoard.reports;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run has to say; the source of every report.
 *
 * @param toolVersion version of Unhoard
 * @param engine name of the front end
 * @param root what the paths of the findings are relative to; null when no such files stay
 * @param filesAnalysed number of files that were analysed
 * @param problems files that were not analysed, or not as written; sorted
 * @param warnings what concerns no single file
 * @param rules the rules that ran, sorted by id
 * @param phases wall time, in the order they ran
 * @param findings to be shown, sorted
 * @param suppressed findings accepted in the source, sorted
 * @param ages of the findings, where there is a baseline; empty without one
 */
public record Report(
    String toolVersion,
    String engine,
    @Nullable Path root,
    int filesAnalysed,
    List<Problem> problems,
    List<String> warnings,
    List<RuleInfo> rules,
    List<Phase> phases,
    List<Finding> findings,
    List<Finding> suppressed,
    Map<Finding, Age> ages) {
  public Report {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    rules = List.copyOf(rules);
    phases = List.copyOf(phases);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    ages = Map.copyOf(ages);
  }

  /** A report of a run without baseline. */
  public Report(
      String toolVersion,
      String engine,
      @Nullable Path root,
      int filesAnalysed,
      List<Problem> problems,
      List<String> warnings,
      List<RuleInfo> rules,
      List<Phase> phases,
      List<Finding> findings,
      List<Finding> suppressed) {
    this(
        toolVersion,
        engine,
        root,
        filesAnalysed,
        problems,
        warnings,
        rules,
        phases,
        findings,
        suppressed,
        Map.of());
  }

  /** The number of findings of {@code tier}. */
  public long count(Tier tier) {
    return findings.stream().filter(finding -> finding.tier() == tier).count();
  }
}
