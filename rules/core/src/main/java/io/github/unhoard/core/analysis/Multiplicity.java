package io.github.unhoard.core.analysis;

/** How many objects of a class there are at a time, fewest first. */
public enum Multiplicity {
  /** All that the sources make of it is made once per process. */
  ONE,
  /** Made once per object of another class, of which nothing says that there are many. */
  PERHAPS_ONE,
  /** The sources do not show where it is made. */
  UNKNOWN,
  /** Made where code runs again and again. */
  MANY;

  Multiplicity or(Multiplicity other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
