package io.github.unhoard.core.tree;

/** Facts about a type that decide a judgement and that its name alone does not tell. */
public enum TypeTrait {
  PRIMITIVE,
  ARRAY,
  ENUM,
  RECORD,
  INTERFACE,
  ANNOTATION,
  ABSTRACT,
  FINAL,
  /** The type was a type variable or wildcard; the name is that of its erased bound. */
  TYPE_VARIABLE,
  /** {@code equals} is inherited from {@code Object}: two equal-looking values never match. */
  IDENTITY_EQUALS
}
