package io.github.unhoard.maven.inventory;

import io.github.unhoard.core.inventory.Holder;
import io.github.unhoard.core.inventory.Inventory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a change does to an inventory.
 *
 * @param added holders that were not there before
 * @param unbounded holders that had a bound or a release before and have none now
 * @param removed holders that are gone
 */
public record InventoryChange(List<Holder> added, List<Loss> unbounded, List<Holder> removed) {

  /** Compares by identity, and counts what shares one. */
  public static InventoryChange of(Inventory before, Inventory after) {
    Map<String, List<Holder>> left = new HashMap<>();
    for (Holder holder : before.holders()) {
      left.computeIfAbsent(holder.identity(), any -> new ArrayList<>()).add(holder);
    }
    List<Holder> added = new ArrayList<>();
    List<Loss> unbounded = new ArrayList<>();
    for (Holder holder : after.holders()) {
      List<Holder> alike = left.getOrDefault(holder.identity(), List.of());
      if (alike.isEmpty()) {
        added.add(holder);
        continue;
      }
      Holder was = alike.remove(0);
      if (was.isLimited() && !holder.isLimited()) {
        unbounded.add(new Loss(was, holder));
      }
    }
    List<Holder> removed = left.values().stream().flatMap(List::stream).sorted().toList();
    return new InventoryChange(added, unbounded, removed);
  }
}
