package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.Modifier;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field, enum constant or record component.
 *
 * @param type in terms of the owner's type parameters
 * @param constant computes its compile-time value, given how many further constants may be looked
 *     up on the way; yields null when it is not a constant variable
 */
record FieldSymbol(
    ClassSymbol owner,
    String name,
    JavaType type,
    Set<Modifier> modifiers,
    IntFunction<@Nullable Constant> constant) {

  /** A bound on constants defined by constants; it also ends definitions that run in circles. */
  static final int MAX_CONSTANT_DEPTH = 64;

  boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  @Nullable Constant constantValue() {
    return constant.apply(MAX_CONSTANT_DEPTH);
  }
}
