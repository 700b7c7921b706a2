package io.github.unhoard.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PeerOptionsTest {
  @Test
  void noPeerRunsUnasked() {
    assertEquals(Map.of(), PeerOptions.of(properties("corpus.peers", "")));
  }

  @Test
  void peersComeInTheirOwnOrderWithTheirArtifacts() {
    assertEquals(
        "{SPOTBUGS=[g:s:1, g:f:2], PMD=[g:p:3]}",
        PeerOptions.of(
                properties(
                    "corpus.peers", "pmd, spotbugs,",
                    "corpus.spotbugs", "g:s:1,g:f:2",
                    "corpus.pmd", "g:p:3"))
            .toString());
    assertEquals(
        List.of(new Release("g", "p", "3")),
        PeerOptions.of(properties("corpus.peers", "pmd", "corpus.pmd", "g:p:3")).get(Peer.PMD));
  }

  @Test
  void wrongOptionsAreNamed() {
    assertEquals(
        "corpus.peers lists any of spotbugs, errorprone, pmd, not 'infer'",
        refused("corpus.peers", "pmd,infer", "corpus.pmd", "g:p:3"));
    assertEquals(
        "corpus.pmd lists GROUP:ARTIFACT:VERSION, not 'g:p'",
        refused("corpus.peers", "pmd", "corpus.pmd", "g:p"));
    assertEquals("corpus.pmd is not set", refused("corpus.peers", "pmd"));
  }

  private static String refused(String... pairs) {
    return assertThrows(IllegalArgumentException.class, () -> PeerOptions.of(properties(pairs)))
        .getMessage();
  }

  private static Properties properties(String... pairs) {
    Properties properties = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    return properties;
  }
}
