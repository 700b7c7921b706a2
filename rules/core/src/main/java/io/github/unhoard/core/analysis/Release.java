package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import org.jspecify.annotations.Nullable;

/**
 * A site where a holder loses entries.
 *
 * @param kind how many
 * @param key which entry, for {@link Kind#PER_ENTRY}; null when unknown
 * @param depth as in {@link Growth#depth()}
 * @param phase when it runs
 */
public record Release(
    Kind kind, Expression node, @Nullable Expression key, int depth, Phase phase, Site site) {

  /** What a release takes out. */
  public enum Kind {
    /** The entry with a given key. */
    PER_ENTRY,
    /** Some one entry: the oldest, the next. */
    ONE,
    /** All, or all that match. */
    BULK,
    /** All, by putting a fresh collection in the field. */
    REPLACED
  }

  /** The same release at a place that never runs. */
  public Release neverRun() {
    return new Release(kind, node, key, depth, Phase.NEVER, site);
  }

  /** Whether it takes entries out while the holder is in use. */
  public boolean inOperation() {
    return phase == Phase.OPERATION || phase == Phase.STARTUP;
  }
}
