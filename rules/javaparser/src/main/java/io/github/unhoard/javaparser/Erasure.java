package io.github.unhoard.javaparser;

/** Erased types. */
final class Erasure {
  /** {@code T extends U, U extends T} is an error, but a source may say so. */
  private static final int MAX_BOUNDS = 16;

  private Erasure() {}

  static JavaType of(JavaType type) {
    return of(type, MAX_BOUNDS);
  }

  private static JavaType of(JavaType type, int budget) {
    if (budget == 0) {
      return JavaType.UNKNOWN;
    }
    if (type instanceof JavaType.Declared declared) {
      return declared.raw();
    }
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(of(array.component(), budget));
    }
    if (type instanceof JavaType.Variable variable) {
      return of(variable.bound(), budget - 1);
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return of(upperBound(wildcard), budget - 1);
    }
    return type;
  }

  /** The type of what is read through a wildcard or variable; arguments are kept. */
  static JavaType upperBound(JavaType type) {
    JavaType bound = type;
    for (int i = 0; i < MAX_BOUNDS; i++) {
      if (bound instanceof JavaType.Variable variable) {
        bound = variable.bound();
      } else if (bound instanceof JavaType.Wildcard wildcard) {
        bound = wildcard.isSuper() ? JavaType.Declared.named("java.lang.Object") : wildcard.bound();
      } else {
        return bound;
      }
    }
    return JavaType.UNKNOWN;
  }
}
