package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeerReportTest {
  @TempDir Path folder;

  @Test
  void bothFiguresNoiseAndFailuresStandBesideUnhoardsRow() throws IOException {
    HistoricLeak found = leak("a-1");
    HistoricLeak failed = leak("b-2");
    new PeerReport(
            Map.of(Peer.PMD, List.of(new Release("g", "pmd", "7"))),
            List.of(
                Scorer.score(found, unhoard("sessions"), unhoard("none")),
                Scorer.score(failed, unhoard("none"), unhoard("none"))),
            List.of(
                PeerScore.of(
                    Peer.PMD,
                    found,
                    "Leak"::equals,
                    peer(warning("Leak"), warning("Style")),
                    peer(warning("Style"))),
                PeerScore.of(
                    Peer.PMD,
                    failed,
                    "Leak"::equals,
                    PeerOutcome.failed("it is no Java", 1),
                    PeerOutcome.none())),
            Map.of(Peer.PMD, Set.of("Leak")))
        .write(folder);
    String page = Files.readString(folder.resolve("peers.md"));
    assertContains(page, "- PMD: g:pmd:7\n");
    assertContains(
        page,
        "| intra-class | PMD | 1/2 = 50 % (9-91) | 1/1 = 100 % (21-100)"
            + " | 1/2 = 50 % (9-91) | 1/1 = 100 % (21-100) | 1 | 200.00 | 100.00 | 3 |");
    assertContains(page, "| intra-class | Unhoard | 1/2 = 50 % (9-91) | 1/1 = 100 % (21-100)");
    assertContains(page, "| a-1 | listener | intra-class | PMD | Leak | symbol | yes | warning |");
    assertContains(page, "| PMD | b-2 | bad version: it is no Java |");
    List<String> rows = Files.readAllLines(folder.resolve("peers.csv"));
    assertEquals(
        "pmd,a-1,listener,intra-class,p.A#sessions,hit,Leak,symbol,yes,hit,Leak,symbol,yes,,"
            + "2,1,100,1.0,1.0,",
        rows.get(1));
    assertTrue(rows.get(2).startsWith("pmd,b-2,listener,intra-class,p.A#sessions,failed,"));
  }

  private static void assertContains(String page, String text) {
    assertTrue(page.contains(text), page);
  }

  private static AnalysisOutcome unhoard(String symbol) {
    return new AnalysisOutcome(
        null,
        List.of(new FindingRecord("R", Tier.WARNING, "p/A.java", 9, "p.A", symbol, "m", List.of())),
        1,
        100,
        List.of(),
        List.of(),
        1);
  }

  private static PeerOutcome peer(PeerWarning... warnings) {
    return new PeerOutcome(null, List.of(warnings), 100, 1);
  }

  private static PeerWarning warning(String rule) {
    return new PeerWarning(rule, Tier.WARNING, 50, "p.A", List.of("sessions"));
  }

  private static HistoricLeak leak(String id) {
    return new HistoricLeak(
        id,
        new Release("g", "a", "1"),
        new Release("g", "a", "2"),
        "p/A.java",
        "p.A",
        "sessions",
        50,
        "listener",
        "intra-class");
  }
}
