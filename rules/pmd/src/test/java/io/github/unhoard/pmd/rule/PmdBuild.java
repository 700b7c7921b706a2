package io.github.unhoard.pmd.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.RuleViolation;
import net.sourceforge.pmd.util.log.PmdReporter;

/** A run of PMD with our ruleset over a folder, as a build tool does it. */
final class PmdBuild {
  private final PMDConfiguration configuration = new PMDConfiguration();

  PmdBuild(Path folder) {
    configuration.setReporter(PmdReporter.quiet());
    configuration.addRuleSet("rulesets/unhoard.xml");
    configuration.addInputPath(folder);
    configuration.setIgnoreIncrementalAnalysis(true);
    configuration.setThreads(0);
  }

  PmdBuild threads(int count) {
    configuration.setThreads(count);
    return this;
  }

  PmdBuild cache(Path file) {
    configuration.setIgnoreIncrementalAnalysis(false);
    configuration.setAnalysisCacheLocation(file.toString());
    return this;
  }

  Report report() {
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      return analysis.performAnalysisAndCollectReport();
    }
  }

  /** What it reports, one line each, sorted. */
  static List<String> lines(Report report) {
    List<String> lines = new ArrayList<>();
    for (RuleViolation each : report.getViolations()) {
      lines.add(
          each.getFileId().getFileName()
              + ":"
              + each.getBeginLine()
              + ":"
              + each.getBeginColumn()
              + " "
              + each.getRule().getName()
              + " "
              + each.getDescription());
    }
    lines.sort(null);
    return lines;
  }
}
