package io.github.unhoard.maven.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.reports.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All findings of {@link Samples} share one fingerprint, so that only their count tells. */
final class NoveltyTest {
  private static final Finding ERROR = Samples.finding(Tier.ERROR, "A.java", 3);
  private static final Finding WARNING = Samples.finding(Tier.WARNING, "A.java", 9);

  @Test
  void linesMayMove() {
    Report report = novelty(List.of(Samples.finding(Tier.ERROR, "B.java", 70)), List.of(ERROR));

    assertEquals(List.of(), report.findings());
    assertEquals(1, report.count(Accepted.How.BASE_REVISION));
  }

  @Test
  void countsWhatIsAlike() {
    Finding second = Samples.finding(Tier.ERROR, "A.java", 5);

    assertEquals(1, novelty(List.of(ERROR, second), List.of(ERROR)).findings().size());
  }

  @Test
  void strongerThanBeforeIsAdded() {
    assertEquals(List.of(ERROR), novelty(List.of(ERROR), List.of(WARNING)).findings());
  }

  @Test
  void weakerThanBeforeIsNot() {
    assertEquals(List.of(), novelty(List.of(WARNING), List.of(ERROR)).findings());
  }

  @Test
  void eachTakesTheWeakestThatIsStrongEnough() {
    Report report = novelty(List.of(WARNING, ERROR), List.of(ERROR, WARNING));

    assertEquals(List.of(), report.findings());
  }

  @Test
  void saysWhichFilesNobodyCouldCompare() {
    Report report = novelty(List.of(), List.of());

    assertEquals(
        "before the change, 1 files could not be analysed; what is in them counts as added",
        report.warnings().get(report.warnings().size() - 1));
  }

  private static Report novelty(List<Finding> head, List<Finding> base) {
    return Novelty.of(Samples.report(null, head), Samples.report(null, base));
  }
}
