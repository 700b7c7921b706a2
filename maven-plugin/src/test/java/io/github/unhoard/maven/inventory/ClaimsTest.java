package io.github.unhoard.maven.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.finding.Accepted;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.inventory.Holder;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.reports.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClaimsTest {
  private final Report report =
      Samples.report(null, List.of())
          .with(
              List.of(),
              List.of(accepted(3, "one per shop"), accepted(9, "one per shop"), accepted(4, "")),
              Map.of(),
              List.of());

  @Test
  void namesEachReasonOnce() {
    assertEquals(
        List.of("KeptForEver (bounded)", "KeptForEver (bounded): one per shop"),
        Claims.of(holder("shop.Cart", "CARTS"), report));
  }

  @Test
  void claimsOfOthersAreNotMine() {
    assertEquals(List.of(), Claims.of(holder("shop.Cart", "OTHERS"), report));
    assertEquals(List.of(), Claims.of(holder("shop.Basket", "CARTS"), report));
  }

  private static Accepted accepted(int line, String reason) {
    return new Accepted(Samples.finding(Tier.ERROR, "A.java", line), Accepted.How.BOUNDED, reason);
  }

  private static Holder holder(String type, String symbol) {
    return new Holder(
        "map",
        type,
        symbol,
        Samples.location("A.java", 3),
        "process",
        "",
        "String",
        List.of(),
        List.of(),
        List.of());
  }
}
