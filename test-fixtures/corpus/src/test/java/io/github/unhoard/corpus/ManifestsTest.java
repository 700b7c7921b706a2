package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestsTest {
  private static final String HEADER =
      "id,group,artifact,bad_version,good_version,file,class,symbol,bad_line,category,detectable,"
          + "issue,why_leak,fix\n";

  @TempDir Path folder;

  @Test
  void rowsAreSortedById() throws IOException {
    List<HistoricLeak> leaks = Manifests.leaks(write(HEADER + row("b", "7") + row("a", "8")));
    assertEquals(List.of("a", "b"), leaks.stream().map(HistoricLeak::id).toList());
    assertEquals(new Release("g", "art", "1.0"), leaks.get(0).bad());
    assertEquals(8, leaks.get(0).badLine());
  }

  @Test
  void quotedCellsMayHoldCommasAndQuotes() throws IOException {
    String row = row("a", "8").replace(",why,", ",\"why, \"\"so\"\"\",");
    assertEquals(1, Manifests.leaks(write(HEADER + row)).size());
  }

  @Test
  void aDoubleIdIsRefused() throws IOException {
    Path manifest = write(HEADER + row("a", "8") + row("a", "9"));
    String message =
        assertThrows(InvalidManifestException.class, () -> Manifests.leaks(manifest)).getMessage();
    assertTrue(message.contains("id a occurs twice"), message);
  }

  @Test
  void aMissingColumnAndABadLineAreNamed() throws IOException {
    Path noColumn = write("id,group\na,g\n");
    assertTrue(
        assertThrows(InvalidManifestException.class, () -> Manifests.leaks(noColumn))
            .getMessage()
            .contains("column artifact is missing"));
    Path badLine = write(HEADER + row("a", "x"));
    assertTrue(
        assertThrows(InvalidManifestException.class, () -> Manifests.leaks(badLine))
            .getMessage()
            .contains("bad_line is no number: x"));
  }

  @Test
  void theCommittedManifestsAreValidAndDisjoint() throws IOException {
    List<HistoricLeak> leaks = Manifests.leaks(Path.of("history.csv"));
    Set<Release> releases = new TreeSet<>(Manifests.releases(Path.of("precision.csv")));
    leaks.forEach(
        leak -> {
          assertTrue(!releases.contains(leak.bad()), leak.id());
          assertTrue(!releases.contains(leak.good()), leak.id());
        });
    assertTrue(leaks.size() > 100 && releases.size() > 50);
  }

  @Test
  void absentListsAreEmpty() throws IOException {
    assertEquals(Set.of(), Manifests.ids(folder.resolve("none.csv")));
    assertEquals(List.of(), Manifests.verdicts(folder.resolve("none.csv")));
  }

  @Test
  void rulesOfPeersAreReadByPeer() throws IOException {
    assertEquals(
        Map.of(Peer.PMD, Set.of("A", "B"), Peer.SPOTBUGS, Set.of("C")),
        Manifests.peerRules(write("peer,rule,reason\npmd,B,b\nspotbugs,C,c\npmd,A,a\n")));
  }

  @Test
  void anUnknownPeerIsRefused() throws IOException {
    Path table = write("peer,rule,reason\ninfer,A,a\n");
    String message =
        assertThrows(InvalidManifestException.class, () -> Manifests.peerRules(table)).getMessage();
    assertTrue(message.endsWith("record 1: no such peer: infer"), message);
  }

  private Path write(String text) throws IOException {
    Path manifest = Files.createTempFile(folder, "manifest", ".csv");
    return Files.writeString(manifest, text);
  }

  private static String row(String id, String line) {
    return id + ",g,art,1.0,1.1,p/A.java,p.A,f," + line + ",listener,intra-class,X-1,why,fix\n";
  }
}
