package io.github.unhoard.core.analysis;

import io.github.unhoard.core.finding.Location;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a holder from growing for ever, or only seems to.
 *
 * @param by for messages, for instance {@code its capacity}
 * @param location where it is set; null when it lies in the type itself
 */
public record Bound(Kind kind, String by, @Nullable Location location) {

  /** What sort of limit it is. */
  public enum Kind {
    /** No more than a number of entries. */
    SIZE,
    /** Entries leave after a time. */
    EXPIRY,
    /** Entries leave when nothing else refers to them. */
    WEAK,
    /** Nothing can be added at all. */
    FIXED
  }
}
