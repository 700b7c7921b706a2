package io.github.unhoard.javaparser;

/** Names of types in the form of the neutral tree. */
final class TypeNames {
  private TypeNames() {}

  /** The erased binary name, {@code []} behind an array's element. */
  static String erased(JavaType type) {
    JavaType erased = Erasure.of(type);
    if (erased instanceof JavaType.Declared declared) {
      return declared.name();
    }
    if (erased instanceof JavaType.Primitive primitive) {
      return primitive.name();
    }
    if (erased instanceof JavaType.Array array) {
      return erased(array.component()) + "[]";
    }
    return erased instanceof JavaType.Null ? "null" : "?";
  }
}
