package io.github.unhoard.maven.run;

import io.github.unhoard.core.rule.RuleInfo;
import io.github.unhoard.maven.config.AcceptEntry;
import io.github.unhoard.maven.select.PathPattern;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells acceptances of the configuration that are out of date. */
final class AcceptEntries {
  private AcceptEntries() {}

  static List<String> remarks(Acceptance acceptance, Report report, Sources sources, Scope scope) {
    Set<String> ran = report.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    ReportedFiles files = ReportedFiles.of(sources, scope);
    List<String> remarks = new ArrayList<>();
    for (AcceptEntry entry : acceptance.configuration().accept()) {
      boolean speaks = report.findings().stream().anyMatch(entry::matches);
      if (entry.isExpired(acceptance.today())) {
        if (speaks) {
          remarks.add(entry.where() + ": this acceptance ended on " + entry.until().orElseThrow());
        }
      } else if (!speaks
          && ran.contains(entry.rule())
          && canJudge(entry, acceptance.territory(), files)) {
        remarks.add(entry.where() + ": this acceptance accepts nothing: remove it");
      }
    }
    return remarks;
  }

  /** Another module, or a file that is not reported, may be what the entry is for. */
  private static boolean canJudge(AcceptEntry entry, Territory territory, ReportedFiles files) {
    if (!territory.whole() && !entry.namesOneFile()) {
      return false;
    }
    if (entry.file().isEmpty()) {
      return files.scope().isOpen();
    }
    PathPattern pattern = PathPattern.of(entry.file().get());
    List<String> named = files.paths().stream().filter(pattern::matches).toList();
    return named.isEmpty() ? territory.whole() : named.stream().anyMatch(files::include);
  }
}
