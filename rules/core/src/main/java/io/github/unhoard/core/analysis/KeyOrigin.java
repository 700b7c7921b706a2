package io.github.unhoard.core.analysis;

/** How many different entries a growth site can add, fewest first. */
public enum KeyOrigin {
  /** A constant, or a fixed list of them. */
  FIXED,
  /** A value of a type with few values: an enum, a boolean, a locale. */
  FINITE,
  /** One per class, method or class loader. */
  PER_CLASS,
  /** One per named element of the program: a property, a bean, a class by its name. */
  PER_NAME,
  /** As many as the program is given or makes: parameters, data, fresh objects. */
  OPEN
}
