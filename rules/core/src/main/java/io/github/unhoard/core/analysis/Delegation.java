package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;

/**
 * Calls that a decorator passes on: what its field holds, by the type they share, is another object
 * and not the decorator again.
 */
final class Delegation {
  private Delegation() {}

  /** Whether {@code target} is of the class that passes {@code call} on to its own field. */
  static boolean excludes(Expression.Call call, Executable target) {
    return call.receiver() instanceof Expression.FieldAccess field
        && outermost(field.owner()).equals(target.owner().outermost().name())
        && !field.type().name().equals(target.owner().name());
  }

  private static String outermost(String binaryName) {
    int nested = binaryName.indexOf('$');
    return nested < 0 ? binaryName : binaryName.substring(0, nested);
  }
}
