package io.github.unhoard.core.analysis;

/**
 * A value in a body, relative to a variable.
 *
 * @param depth how many times an element was taken from the variable's value
 * @param readOnly whether it can only be read through
 */
record Operand(Variable variable, int depth, boolean readOnly) {
  Operand element() {
    return new Operand(variable, Math.min(Place.MAX_DEPTH, depth + 1), readOnly);
  }

  Operand asReadOnly() {
    return new Operand(variable, depth, true);
  }
}
