package io.github.unhoard.maven.run;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.core.tree.Problem;
import io.github.unhoard.maven.baseline.Baseline;
import io.github.unhoard.maven.baseline.BaselineEntry;
import io.github.unhoard.maven.config.AcceptEntry;
import io.github.unhoard.maven.config.Configuration;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Age;
import io.github.unhoard.reports.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes out of a report what the project accepts outside its sources.
 *
 * @param configuration acceptances with reasons
 * @param baseline findings that were there before
 * @param territory what the run answers for
 * @param today for acceptances that expire
 */
public record Acceptance(
    Configuration configuration, Baseline baseline, Territory territory, LocalDate today) {

  /** {@code report} without what is accepted, which is counted, and with what is out of date. */
  public Report apply(Report report, Sources sources, Scope scope) {
    List<Accepted> accepted = new ArrayList<>(report.accepted());
    List<Finding> open = new ArrayList<>();
    for (Finding finding : report.findings()) {
      Optional<AcceptEntry> entry = entryFor(finding);
      if (entry.isPresent()) {
        accepted.add(new Accepted(finding, Accepted.How.CONFIGURATION, entry.get().reason()));
      } else {
        open.add(finding);
      }
    }
    Baseline.Match match = baseline.match(open, judged(report, sources, scope));
    match.known().forEach(each -> accepted.add(new Accepted(each, Accepted.How.BASELINE, "")));

    List<String> warnings = new ArrayList<>(AcceptEntries.remarks(this, report, sources, scope));
    if (!match.gone().isEmpty()) {
      warnings.add(gone(match.gone().size()));
    }
    return report.with(match.fresh(), accepted.stream().sorted().toList(), ages(match), warnings);
  }

  private Map<Finding, Age> ages(Baseline.Match match) {
    Map<Finding, Age> ages = new HashMap<>();
    if (!baseline.equals(Baseline.EMPTY)) {
      match.fresh().forEach(each -> ages.put(each, Age.NEW));
      match.known().forEach(each -> ages.put(each, Age.KNOWN));
    }
    return ages;
  }

  /**
   * Which entries of a baseline this run can judge: not those of rules that did not run, of files
   * that other runs answer for, and of files that were not read.
   */
  public Predicate<BaselineEntry> judged(Report report, Sources sources, Scope scope) {
    ReportedFiles files = ReportedFiles.of(sources, scope);
    Set<String> ran = report.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    Set<String> known = Analyzer.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    Set<String> unread =
        report.problems().stream()
            .filter(Problem::fatal)
            .map(Problem::path)
            .collect(Collectors.toSet());
    return entry ->
        territory.owns(entry.path())
            && files.include(entry.path())
            && !unread.contains(entry.path())
            && (ran.contains(entry.rule()) || !known.contains(entry.rule()));
  }

  private Optional<AcceptEntry> entryFor(Finding finding) {
    return configuration.accept().stream()
        .filter(entry -> !entry.isExpired(today) && entry.matches(finding))
        .findFirst();
  }

  private static String gone(int count) {
    return count == 1
        ? "1 entry of the baseline no longer matches: run unhoard:baseline to remove it"
        : count + " entries of the baseline no longer match: run unhoard:baseline to remove them";
  }
}
