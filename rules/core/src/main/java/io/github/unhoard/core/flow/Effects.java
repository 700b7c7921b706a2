package io.github.unhoard.core.flow;

import io.github.unhoard.core.tree.Expression;
import java.util.Optional;

/**
 * What the code that is followed means to an obligation: which steps open, close and endanger it.
 */
public interface Effects {

  /** What an expression does once its parts have been evaluated. */
  enum Step {
    /** Nothing to the obligation, and it is not expected to throw. */
    NONE,
    /** The obligation begins. */
    OPENS,
    /** The obligation is met, or handed on to code that will meet it. */
    CLOSES,
    /** It may well throw, before it does anything else. */
    THROWS
  }

  /** What evaluating {@code expression} does; asked for every expression, parts first. */
  Step of(Expression expression);

  /**
   * The outcome that {@code condition} must have while the obligation is open; empty if either is
   * possible.
   */
  Optional<Boolean> whileOpen(Expression condition);
}
