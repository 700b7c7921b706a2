package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerScoreTest {
  private static final HistoricLeak LEAK =
      new HistoricLeak(
          "x-1",
          new Release("g", "a", "1"),
          new Release("g", "a", "2"),
          "p/A.java",
          "p.A",
          "sessions",
          50,
          "listener",
          "intra-class");

  @Test
  void aWarningAboutSomethingElseHitsBlindlyOnly() {
    PeerScore score = score(found(warning("Style", 50, "sessions")), found());
    assertTrue(score.any().hit());
    assertFalse(score.leakRules().hit());
  }

  @Test
  void aRuleAboutLeaksHitsInBothFigures() {
    PeerScore score = score(found(warning("Leak", 50, "sessions")), found());
    assertTrue(score.any().hit());
    assertTrue(score.leakRules().hit());
  }

  @Test
  void anyOfTheSymbolsMayMatch() {
    assertTrue(score(found(warning("Leak", 90, "put", "sessions")), found()).leakRules().hit());
    assertFalse(score(found(warning("Leak", 90, "put", "other")), found()).leakRules().hit());
  }

  @Test
  void eachFigureAsksItsOwnStrongestHitToBeSilent() {
    PeerScore score =
        score(
            found(warning("Leak", 50, "sessions"), warning("Earlier", 49, "sessions")),
            found(warning("Earlier", 49, "sessions")));
    assertFalse(score.any().fixedSilent());
    assertTrue(score.leakRules().fixedSilent());
  }

  @Test
  void aFailureOfThePeerIsThatOfBothFigures() {
    PeerScore score = score(PeerOutcome.failed("it does not compile", 1), PeerOutcome.none());
    assertEquals("bad version: it does not compile", score.any().failure());
    assertEquals("bad version: it does not compile", score.leakRules().failure());
  }

  @Test
  void warningsAreCountedOnceHoweverManySymbolsTheyHave() {
    PeerOutcome outcome = found(warning("Leak", 50, "a", "b"), warning("Style", 50));
    assertEquals(2, outcome.warnings().size());
    assertEquals(1, outcome.count("Leak"::equals));
  }

  private static PeerScore score(PeerOutcome bad, PeerOutcome good) {
    return PeerScore.of(Peer.PMD, LEAK, "Leak"::equals, bad, good);
  }

  private static PeerOutcome found(PeerWarning... warnings) {
    return new PeerOutcome(null, List.of(warnings), 100, 1);
  }

  private static PeerWarning warning(String rule, int line, String... symbols) {
    return new PeerWarning(rule, Tier.WARNING, line, "p.A", List.of(symbols));
  }
}
