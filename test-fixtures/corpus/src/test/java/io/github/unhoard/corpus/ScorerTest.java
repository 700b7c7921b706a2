package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final HistoricLeak LEAK =
      new HistoricLeak(
          "x-1",
          new Release("g", "a", "1"),
          new Release("g", "a", "2"),
          "p/A.java",
          "p.A$Inner",
          "sessions",
          50,
          "listener",
          "intra-class");

  @Test
  void aFindingOnTheSymbolHitsWhereverItsLineIs() {
    Score score = Scorer.score(LEAK, found(at("p/A.java", "p.A", "sessions", 400)), found());
    assertTrue(score.hit());
    assertTrue(score.hits().get(0).bySymbol());
  }

  @Test
  void aFindingOnTheSymbolInAnotherFileIsNoHit() {
    assertFalse(Scorer.score(LEAK, found(at("p/B.java", "p.A", "sessions", 50)), found()).hit());
  }

  @Test
  void aFindingWithinThreeLinesHitsInTheClassOnly() {
    assertTrue(hits(at("p/A.java", "p.A.Inner", "other", 53)));
    assertTrue(hits(at("p/A.java", "p.A$Inner$1", "other", 47)));
    assertFalse(hits(at("p/A.java", "p.A$Inner", "other", 54)));
    assertFalse(hits(at("p/A.java", "p.A", "other", 50)));
    assertFalse(hits(at("p/A.java", "p.A$InnerToo", "other", 50)));
  }

  @Test
  void theStrongestTierCountsThenTheSymbol() {
    Score score =
        Scorer.score(
            LEAK,
            found(
                finding("R1", Tier.INFO, "sessions", 50),
                finding("R2", Tier.WARNING, "other", 50),
                finding("R3", Tier.WARNING, "sessions", 60)),
            found());
    assertEquals(
        List.of("R3", "R2", "R1"), score.hits().stream().map(h -> h.finding().rule()).toList());
    assertTrue(score.hit(Tier.WARNING));
    assertFalse(score.hit(Tier.ERROR));
  }

  @Test
  void fixedSilentAsksForTheRuleThatHitOnTheSameSymbol() {
    AnalysisOutcome bad = found(finding("R1", Tier.ERROR, "sessions", 50));
    assertTrue(Scorer.score(LEAK, bad, found()).fixedSilent());
    assertTrue(
        Scorer.score(LEAK, bad, found(finding("R2", Tier.ERROR, "sessions", 50))).fixedSilent());
    assertTrue(
        Scorer.score(LEAK, bad, found(finding("R1", Tier.ERROR, "other", 50))).fixedSilent());
    assertFalse(
        Scorer.score(LEAK, bad, found(finding("R1", Tier.INFO, "sessions", 9))).fixedSilent());
  }

  @Test
  void aFailedAnalysisIsAMissWithAReason() {
    Score score = Scorer.score(LEAK, AnalysisOutcome.failed("no result within 9 s"), found());
    assertFalse(score.hit());
    assertEquals("bad version: no result within 9 s", score.failure());
  }

  @Test
  void aHitWithoutTheFixedVersionIsNotFixedSilent() {
    Score score =
        Scorer.score(
            LEAK, found(finding("R1", Tier.ERROR, "sessions", 50)), AnalysisOutcome.failed("gone"));
    assertTrue(score.hit());
    assertFalse(score.fixedSilent());
    assertEquals("good version: gone", score.failure());
  }

  @Test
  void anUnreadableLeakingFileIsAFailure() {
    AnalysisOutcome bad =
        new AnalysisOutcome(null, List.of(), 1, 1, List.of("p/A.java:3: no Java"), List.of(), 0);
    assertNotNull(Scorer.score(LEAK, bad, found()).failure());
    assertNull(Scorer.score(LEAK, found(), found()).failure());
  }

  private static boolean hits(FindingRecord finding) {
    return Scorer.score(LEAK, found(finding), found()).hit();
  }

  private static FindingRecord at(String path, String className, String symbol, int line) {
    return new FindingRecord("R", Tier.INFO, path, line, className, symbol, "m", List.of());
  }

  private static FindingRecord finding(String rule, Tier tier, String symbol, int line) {
    return new FindingRecord(rule, tier, "p/A.java", line, "p.A$Inner", symbol, "m", List.of());
  }

  private static AnalysisOutcome found(FindingRecord... findings) {
    return new AnalysisOutcome(null, List.of(findings), 1, 100, List.of(), List.of(), 1);
  }
}
