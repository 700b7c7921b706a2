package io.github.unhoard.javaparser;

/** The escape sequences of character and string literals. */
final class Escapes {
  private Escapes() {}

  /** The content that {@code written} denotes; a sequence that is none stands for itself. */
  static String translate(String written) {
    return written.indexOf('\\') < 0 ? written : translated(written);
  }

  private static String translated(String written) {
    try {
      return written.translateEscapes();
    } catch (IllegalArgumentException e) {
      return written;
    }
  }
}
