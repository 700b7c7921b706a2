package io.github.unhoard.maven.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.unhoard.core.inventory.Holder;
import io.github.unhoard.core.inventory.Inventory;
import io.github.unhoard.core.inventory.Use;
import io.github.unhoard.maven.Samples;
import io.github.unhoard.reports.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InventoryTest {
  private final Report report = Samples.report(Path.of("shop"), List.of());

  @Test
  void tellsWhatAChangeDoes() {
    Inventory before =
        new Inventory(List.of(holder("LOST", "size: 9"), holder("GONE"), holder("SAME")));
    Inventory after = new Inventory(List.of(holder("LOST"), holder("SAME"), holder("NEW")));

    InventoryChange change = InventoryChange.of(before, after);

    assertEquals(List.of(holder("NEW")), change.added());
    assertEquals(List.of(new Loss(holder("LOST", "size: 9"), holder("LOST"))), change.unbounded());
    assertEquals(List.of(holder("GONE")), change.removed());
  }

  @Test
  void saysWhatALossWas() {
    InventoryChange change =
        InventoryChange.of(
            new Inventory(List.of(holder("LOST", "size: 9"))),
            new Inventory(List.of(holder("LOST"))));

    assertEquals(
        """
        ## What this change keeps

        ### Lost its bound or release (1)

        | holder | kind | lives | had | key | who adds | accepted |
        | --- | --- | --- | --- | --- | --- | --- |
        | `Cart.LOST` Cart.java:3 | map | process: it is static | size: 9 | String | add() line 9 |  |
        """,
        InventoryMarkdown.render(change, report));
    String json = InventoryJson.render(new Inventory(List.of()), Optional.of(change), report);
    assertTrue(json.contains("\"had\" : {\n        \"bounds\" : [ \"size: 9\" ]"), json);
  }

  /** Several registrations of one method are alike. */
  @Test
  void countsWhatSharesAnIdentity() {
    InventoryChange change =
        InventoryChange.of(
            new Inventory(List.of(holder("TWIN"), holder("TWIN"))),
            new Inventory(List.of(holder("TWIN"), holder("TWIN"), holder("TWIN"))));

    assertEquals(List.of(holder("TWIN")), change.added());
    assertEquals(List.of(), change.removed());
  }

  @Test
  void boundThatIsWeakerIsNoLoss() {
    InventoryChange change =
        InventoryChange.of(
            new Inventory(List.of(holder("A", "size: 9"), holder("B"))),
            new Inventory(List.of(holder("A", "expiry"), holder("B", "size: 9"))));

    assertEquals(new InventoryChange(List.of(), List.of(), List.of()), change);
  }

  @Test
  void namesWhatIsAcceptedAboutAHolder() {
    String markdown =
        InventoryMarkdown.render(new Inventory(List.of(holder("CARTS", "a | b"))), report);

    assertTrue(
        markdown.endsWith(
            "| `Cart.CARTS` Cart.java:3 | map | process: it is static | a \\| b | String | add()"
                + " line 9 | nobody | KeptForEver (suppress-warnings) |\n"),
        markdown);
  }

  @Test
  void writesJson() {
    Inventory inventory = new Inventory(List.of(holder("CARTS")));

    String json =
        InventoryJson.render(
            inventory, Optional.of(InventoryChange.of(inventory, inventory)), report);

    assertTrue(json.contains("\"symbol\" : \"CARTS\""), json);
    assertTrue(json.contains("\"unbounded\" : [ ]"), json);
  }

  private static Holder holder(String name, String... bounds) {
    return new Holder(
        "map",
        "shop.Cart",
        name,
        Samples.location("Cart.java", 3),
        "process",
        "it is static",
        "String",
        List.of(bounds),
        List.of(new Use("add()", Samples.location("Cart.java", 9), "operation")),
        List.of());
  }
}
