package io.github.unhoard.reports;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
 * @param accepted findings that are meant to be there, sorted
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
    List<Accepted> accepted,
    Map<Finding, Age> ages) {
  public Report {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    rules = List.copyOf(rules);
    phases = List.copyOf(phases);
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
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
      List<Accepted> accepted) {
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
        accepted,
        Map.of());
  }

  /** The findings that are meant to be there, sorted. */
  public List<Finding> suppressed() {
    return accepted.stream().map(Accepted::finding).toList();
  }

  /** The number of findings that {@code how} accepts. */
  public long count(Accepted.How how) {
    return accepted.stream().filter(each -> each.how() == how).count();
  }

  /** The number of findings of {@code tier}. */
  public long count(Tier tier) {
    return findings.stream().filter(finding -> finding.tier() == tier).count();
  }

  /** The same report with other findings, their ages, and with more to warn of. */
  public Report with(
      List<Finding> findings, List<Accepted> accepted, Map<Finding, Age> ages, List<String> more) {
    List<String> all = Stream.concat(warnings.stream(), more.stream()).toList();
    return new Report(
        toolVersion,
        engine,
        root,
        filesAnalysed,
        problems,
        all,
        rules,
        phases,
        findings,
        accepted,
        ages);
  }
}
