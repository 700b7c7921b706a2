package io.github.unhoard.core.inventory;

import io.github.unhoard.core.analysis.Lifetime;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.CompilationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * All holders of the shipped code that live long, and all caches.
 *
 * @param holders sorted
 */
public record Inventory(List<Holder> holders) {
  public Inventory {
    holders = holders.stream().sorted().toList();
  }

  /** The inventory of {@code units}, taken as one world. */
  public static Inventory of(List<CompilationUnit> units) {
    Program program = Program.of(units, Catalog.load());
    List<Holder> holders = new ArrayList<>();
    for (Retention retention : program.retentions()) {
      boolean lasting = retention.lifetime().isEvident() || isCache(retention);
      if (lasting && !retention.field().owner().isTest()) {
        holders.add(FieldHolders.of(retention));
      }
    }
    holders.addAll(ThreadLocalHolders.of(program));
    holders.addAll(RegistrationHolders.of(program));
    return new Inventory(holders);
  }

  private static boolean isCache(Retention retention) {
    return retention.holderKind().contains("cache");
  }

  /** {@code lifetime} in words. */
  static String words(Lifetime lifetime) {
    return lifetime.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
