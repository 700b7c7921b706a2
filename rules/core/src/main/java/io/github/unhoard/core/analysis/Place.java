package io.github.unhoard.core.analysis;

/**
 * Where a value may come from: a field's object itself or something kept inside it.
 *
 * @param field the holder
 * @param depth 0 for the object in the field or a view of it, 1 for its elements, 2 for theirs
 */
record Place(FieldKey field, int depth) {
  /** Deeper places are not told apart. */
  static final int MAX_DEPTH = 3;

  Place deeper(int by) {
    return by == 0 ? this : new Place(field, Math.min(MAX_DEPTH, depth + by));
  }
}
