package io.github.unhoard.maven.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.finding.Finding;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.maven.source.InputFault;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConfigFileTest {
  private static final String REST = "\n    symbol: A\n    reason: r\n";

  @Test
  void readsAcceptances() {
    Configuration read =
        parse(
            """
            # What we know and keep.
            accept:
              - rule: KeptForEver
                file: src/main/java/shop/**
                symbol: Cart#CARTS
                reason: one cart per till, and tills are few
                until: 2027-01-31
            """);

    assertEquals(
        new AcceptEntry(
            "unhoard.yml:3",
            "KeptForEver",
            Optional.of("src/main/java/shop/**"),
            Optional.of("Cart#CARTS"),
            "one cart per till, and tills are few",
            Optional.of(LocalDate.of(2027, 1, 31))),
        read.accept().get(0));
    assertEquals(Optional.empty(), read.catalog());
  }

  @Test
  void nothingIsFine() {
    assertEquals(Configuration.EMPTY, parse(""));
    assertEquals(Configuration.EMPTY, parse("# later\naccept:\n"));
  }

  @Test
  void handsTheCatalogOnWithItsLines() {
    Configuration read = parse("# caf\uD83D\uDE00\ncatalog:\n  a: 1\n  b:\n    - c\naccept: []\n");

    assertEquals("\n\n  a: 1\n  b:\n    - c\n", read.catalog().orElseThrow());
  }

  @Test
  void symbolsAreNamedFromAnyPointOn() {
    assertTrue(matches("symbol: shop.Cart#CARTS"));
    assertTrue(matches("symbol: shop.Cart"));
    assertTrue(matches("symbol: Cart"));
    assertTrue(matches("symbol: CARTS"));
    assertTrue(matches("file: Cart.java"));
    assertFalse(matches("symbol: art"));
    assertFalse(matches("symbol: shop"));
    assertFalse(matches("file: shop/*/Cart.java"));
  }

  @Test
  void faultsNameLineAndNearest() {
    assertFault(":1: unknown key 'acept': did you mean accept?", "acept: []");
    assertFault(":1: should have accept, catalog", "just text");
    assertFault(":1: 'accept' should be a list: start each entry with '- '", "accept: {rule: A}");
    assertFault(
        ":2: unknown rule 'KeptForEvr': did you mean KeptForEver?",
        "accept:\n  - rule: KeptForEvr" + REST);
    assertFault(
        ":3: unknown key 'symbl': did you mean symbol?",
        "accept:\n  - rule: KeptForEver\n    symbl: A\n");
    assertFault(":2: the acceptance names no 'rule'", "accept:\n  - symbol: A\n");
    assertFault(
        ":2: the acceptance says neither 'file' nor 'symbol'",
        "accept:\n  - rule: KeptForEver\n    reason: r\n");
    assertFault(
        ":4: the acceptance gives no 'reason'",
        "accept:\n  - rule: KeptForEver\n    symbol: A\n    reason: ' '\n");
    assertFault(
        ":5: 'soon' is no date: write it as 2027-01-31",
        "accept:\n  - rule: KeptForEver" + REST + "    until: soon\n");
    assertFault(":2: 'accept' is there twice", "accept: []\naccept: []\n");
    assertFault(":2: 'rule' should be a text", "accept:\n  - rule: [KeptForEver]\n");
  }

  @Test
  void hostileFilesAreOneLineFaults() {
    String aliases = ": aliases (*name) are not supported: write it out";
    assertFault(":2" + aliases, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
    assertFault(":1" + aliases, "&a [*a]\n");
    assertFault(":1: nested deeper than 50", "[".repeat(100_000));
    assertFault(":2: ", "accept:\n\t- rule");
    assertFault(":1: ", "accept: [");
    assertFault(" is larger than 256 KiB", "# " + "x".repeat(3 << 20) + "\n");
  }

  private static boolean matches(String where) {
    Finding finding = Samples.finding(Tier.ERROR, "src/main/java/shop/Cart.java", 7);
    String text = "accept:\n  - rule: KeptForEver\n    " + where + "\n    reason: r\n";
    return parse(text).accept().get(0).matches(finding);
  }

  private static void assertFault(String what, String text) {
    String message = assertThrows(InputFault.class, () -> parse(text)).getMessage();
    assertTrue(message.startsWith("unhoard.yml" + what), message);
    assertEquals(1, message.lines().count(), message);
  }

  private static Configuration parse(String text) {
    return ConfigFile.parse(text, "unhoard.yml", Set.of("KeptForEver", "Other"));
  }
}
