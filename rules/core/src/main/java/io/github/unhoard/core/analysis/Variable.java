package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.MethodId;

/** Something that holds a value during the alias analysis. */
sealed interface Variable {

  /** A field of any instance. */
  record OfField(FieldKey key) implements Variable {}

  /** A local variable or parameter; {@code id} is unique within the file {@code path}. */
  record OfLocal(String path, int id) implements Variable {}

  /** The result of a method. */
  record OfReturn(MethodId method) implements Variable {}
}
