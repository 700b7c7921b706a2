package io.github.unhoard.maven.inventory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.unhoard.core.finding.Location;
import io.github.unhoard.core.inventory.Holder;
import io.github.unhoard.core.inventory.Inventory;
import io.github.unhoard.core.inventory.Use;
import io.github.unhoard.reports.Report;
import java.util.List;
import java.util.Optional;

/** The inventory for programs; format version 1.0. */
public final class InventoryJson {
  private final Report report;

  private InventoryJson(Report report) {
    this.report = report;
  }

  /** The text of the file; {@code change} adds what a change does. */
  public static String render(
      Inventory inventory, Optional<InventoryChange> change, Report report) {
    InventoryJson json = new InventoryJson(report);
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("formatVersion", "1.0");
    root.set("holders", json.holders(inventory.holders()));
    change.ifPresent(
        each -> {
          ObjectNode node = root.putObject("change");
          node.set("added", json.holders(each.added()));
          node.set("unbounded", json.losses(each.unbounded()));
          node.set("removed", json.holders(each.removed()));
        });
    try {
      return new ObjectMapper()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(root)
              .replace("\r\n", "\n")
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain nodes can always be written", e);
    }
  }

  private ArrayNode losses(List<Loss> losses) {
    ArrayNode array = holders(losses.stream().map(Loss::now).toList());
    for (int i = 0; i < losses.size(); i++) {
      Holder before = losses.get(i).before();
      ObjectNode had = ((ObjectNode) array.get(i)).putObject("had");
      before.bounds().forEach(had.putArray("bounds")::add);
      uses(had.putArray("releases"), before.releases());
    }
    return array;
  }

  private ArrayNode holders(List<Holder> holders) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Holder holder : holders) {
      ObjectNode node = array.addObject();
      node.put("kind", holder.kind()).put("class", holder.className());
      node.put("symbol", holder.symbol());
      place(node, holder.location());
      node.put("lifetime", holder.lifetime()).put("why", holder.why());
      node.put("key", holder.keyType());
      holder.bounds().forEach(node.putArray("bounds")::add);
      uses(node.putArray("growths"), holder.growths());
      uses(node.putArray("releases"), holder.releases());
      Claims.of(holder, report).forEach(node.putArray("accepted")::add);
    }
    return array;
  }

  private static void uses(ArrayNode array, List<Use> uses) {
    for (Use use : uses) {
      ObjectNode node = array.addObject().put("by", use.by()).put("when", use.when());
      place(node, use.location());
    }
  }

  private static void place(ObjectNode node, Location location) {
    node.put("file", location.path()).put("line", location.range().startLine());
  }
}
