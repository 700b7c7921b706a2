package io.github.unhoard.maven.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Fingerprint;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.maven.source.InputFault;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class BaselineTest {
  private static final Finding FIRST = Samples.finding(Tier.ERROR, "a/Cart.java", 7);
  private static final Finding SECOND = Samples.finding(Tier.ERROR, "a/Cart.java", 9);
  private static final Finding MOVED = Samples.finding(Tier.ERROR, "b/Cart.java", 70);

  @Test
  void isWrittenAsSortedLines() {
    Baseline baseline = Baseline.EMPTY.with(List.of(MOVED, FIRST), entry -> true);

    String fingerprint = FIRST.fingerprint();
    String text = BaselineText.render(baseline);
    assertEquals(
        """
        # unhoard-baseline 1
        KeptForEver a/Cart.java shop.Cart#CARTS %s
        KeptForEver b/Cart.java shop.Cart#CARTS %s
        """
            .formatted(fingerprint, fingerprint),
        text);
    assertEquals(baseline, BaselineText.parse(text, "b"));
    assertEquals(baseline, BaselineText.parse(text.replace("\n", "\r\n"), "b"));
  }

  @Test
  void linesAndFoldersDoNotMatter() {
    Baseline.Match match =
        Baseline.EMPTY.with(List.of(FIRST), entry -> true).match(List.of(MOVED), entry -> true);

    assertEquals(new Baseline.Match(List.of(MOVED), List.of(), List.of()), match);
  }

  @Test
  void countsFindingsThatLookAlike() {
    Baseline.Match match =
        Baseline.EMPTY
            .with(List.of(FIRST), entry -> true)
            .match(List.of(FIRST, SECOND), entry -> true);

    assertEquals(List.of(FIRST), match.known());
    assertEquals(List.of(SECOND), match.fresh());
  }

  @Test
  void namesWhatIsGone() {
    Baseline baseline = Baseline.EMPTY.with(List.of(FIRST, MOVED), entry -> true);

    Baseline.Match match = baseline.match(List.of(MOVED), entry -> true);

    assertEquals(List.of(BaselineEntry.of(FIRST)), match.gone());
    assertEquals(List.of(), baseline.match(List.of(MOVED), entry -> false).gone());
  }

  @Test
  void otherModulesEntriesStayAndHelpWhoMovedHere() {
    Baseline baseline = Baseline.EMPTY.with(List.of(FIRST), entry -> true);
    Predicate<BaselineEntry> inB = entry -> entry.path().startsWith("b/");

    assertEquals(List.of(MOVED), baseline.match(List.of(MOVED), inB).known());
    assertEquals(2, baseline.with(List.of(MOVED), inB).entries().size());
    assertEquals(1, baseline.with(List.of(), inB).entries().size());
  }

  @Test
  void pathsMayHaveBlanksAndNothingWorse() {
    Finding odd = Samples.finding(Tier.INFO, "my shop/a\nb.java", 1);

    BaselineEntry entry = BaselineEntry.of(odd);

    assertEquals("my shop/a?b.java", entry.path());
    assertEquals(entry, BaselineEntry.parse(entry.line()).orElseThrow());
  }

  @Test
  void numbersOfAnonymousClassesDoNotMatter() {
    assertEquals(Fingerprint.of("R", "a.B$1$C", "1"), Fingerprint.of("R", "a.B$2$C", "2"));
    assertEquals(Fingerprint.of("R", "a.B$1Local", "f"), Fingerprint.of("R", "a.B$3Local", "f"));
  }

  @Test
  void faultsNameFileLineAndMending() {
    String header = "# unhoard-baseline 1\n";
    assertFault("b:1: empty, no baseline", "");
    assertFault("b:1: no baseline: its first line should be '# unhoard-baseline 1'", "x\n");
    assertFault(
        "b:1: written by a newer Unhoard (format 2, this one reads 1): update the plugin",
        "# unhoard-baseline 2\n");
    assertFault("b:3: not an entry: 'Rule path'", header + "\nRule path\n");
    String conflict = ": unresolved merge conflict: delete the marker lines";
    assertFault("b:2" + conflict, header + "<<<<<<< HEAD\n");
    assertFault("b:3" + conflict, header + "# a note\n=======\r\n");
    assertFault("b:2" + conflict, header + ">>>>>>> topic\n");
    assertFault("b:1" + conflict, "<<<<<<< HEAD\n" + header);
  }

  private static void assertFault(String start, String text) {
    String message =
        assertThrows(InputFault.class, () -> BaselineText.parse(text, "b")).getMessage();
    assertEquals(start, message.substring(0, Math.min(start.length(), message.length())));
    assertEquals(1, message.lines().count());
  }
}
