package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.Expression;
import java.util.List;

/**
 * A lowered expression with its type.
 *
 * @param whenTrue pattern variables that hold where the expression is true
 * @param whenFalse pattern variables that hold where it is false
 */
record Typed(Expression node, JavaType type, List<Binding> whenTrue, List<Binding> whenFalse) {
  Typed {
    whenTrue = List.copyOf(whenTrue);
    whenFalse = List.copyOf(whenFalse);
  }

  Typed(Expression node, JavaType type) {
    this(node, type, List.of(), List.of());
  }

  /** {@code node} is the negation of this. */
  Typed negated(Expression negation) {
    List<Binding> trueThen = whenFalse;
    List<Binding> falseThen = whenTrue;
    return new Typed(negation, JavaType.BOOLEAN, trueThen, falseThen);
  }
}
