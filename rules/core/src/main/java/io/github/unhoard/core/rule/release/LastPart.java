package io.github.unhoard.core.rule.release;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.tree.Expression;

/** Entries that go when nothing is left in them. */
public final class LastPart {
  private LastPart() {}

  /** Whether the entry goes because its last part went: an end of links, not of things. */
  public static boolean isBehind(Release release) {
    return Context.guards(release.site().context()).stream()
        .flatMap(guard -> guard.atoms().stream())
        .anyMatch(
            atom ->
                atom.holds()
                    && atom.condition() instanceof Expression.Call asked
                    && asked.method().name().equals("isEmpty"));
  }
}
