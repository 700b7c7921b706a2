package io.github.unhoard.core.tree;

/**
 * Modifiers that matter to retention; implied ones are present too: members of an interface are
 * PUBLIC, its fields STATIC and FINAL, nested enums and records STATIC.
 */
public enum Modifier {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  STATIC,
  FINAL,
  ABSTRACT,
  SYNCHRONIZED,
  VOLATILE,
  TRANSIENT,
  NATIVE,
  DEFAULT
}
