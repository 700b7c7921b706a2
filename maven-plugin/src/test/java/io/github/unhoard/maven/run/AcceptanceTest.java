package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.frontend.SourceInput;
import io.github.unhoard.core.tree.SourceRole;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.maven.baseline.Baseline;
import io.github.unhoard.maven.config.Configuration;
import io.github.unhoard.maven.source.SourceFile;
import io.github.unhoard.maven.source.SourceModule;
import io.github.unhoard.maven.source.Sources;
import io.github.unhoard.reports.Age;
import io.github.unhoard.reports.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AcceptanceTest {
  private static final Finding FIRST = Samples.finding(Tier.ERROR, "A.java", 3);
  private static final Finding SECOND = Samples.finding(Tier.ERROR, "A.java", 9);
  private static final String GONE =
      "1 entry of the baseline no longer matches: run unhoard:baseline to remove it";

  @Test
  void withoutBaselineNothingHasAnAge() {
    Report report = apply(Baseline.EMPTY, Territory.ALL, "", FIRST);

    assertEquals(List.of(FIRST), report.findings());
    assertEquals(Map.of(), report.ages());
  }

  @Test
  void whatTheBaselineKnowsIsCountedAndAged() {
    Report report = apply(baseline(FIRST), Territory.ALL, "", FIRST, SECOND);

    assertEquals(1, report.findings().size());
    assertEquals(1, report.count(Accepted.How.BASELINE));
    assertEquals(Age.NEW, report.ages().get(report.findings().get(0)));
  }

  @Test
  void repairedFindingIsOfferedForRemoval() {
    assertEquals(List.of(GONE), added(apply(baseline(FIRST), Territory.ALL, "")));
  }

  @Test
  void nobodyTellsOfWhatAnotherRunAnswersFor() {
    Territory other = new Territory("web", List.of(), false);

    assertEquals(List.of(), added(apply(baseline(FIRST), other, "")));
  }

  @Test
  void nobodyTellsOfWhatIsNotReported() {
    assertEquals(List.of(), added(apply(baseline(FIRST), Territory.ALL, "A.java")));
  }

  private static List<String> added(Report report) {
    return report.warnings().subList(1, report.warnings().size());
  }

  private static Baseline baseline(Finding finding) {
    return Baseline.EMPTY.with(List.of(finding), entry -> true);
  }

  private static Report apply(
      Baseline baseline, Territory territory, String excluded, Finding... findings) {
    SourceInput input = new SourceInput(Path.of("A.java"), "A.java", SourceRole.MAIN);
    SourceModule module = new SourceModule("m", List.of(new SourceFile(input, "A", "")), List.of());
    Sources sources = new Sources(Path.of("/r"), List.of(module), List.of(), List.of(), false);
    Scope scope = Scope.of(false, List.of(), excluded.isEmpty() ? List.of() : List.of(excluded));
    return new Acceptance(Configuration.EMPTY, baseline, territory, LocalDate.of(2026, 1, 1))
        .apply(Samples.report(Path.of("/r"), List.of(findings)), sources, scope);
  }
}
