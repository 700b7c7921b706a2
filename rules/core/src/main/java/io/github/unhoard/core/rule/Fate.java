package io.github.unhoard.core.rule;

/** What becomes of a fresh object. */
public enum Fate {
  /** A field, a collection or a caller gets it. */
  KEPT,
  /** It is closed. */
  CLOSED,
  /** It is handed on to other code. */
  PASSED,
  /** Only the method that made it uses it. */
  DROPPED
}
