package io.github.unhoard.core.finding;

/**
 * Replaces the text at a location; an empty range inserts.
 *
 * @param replacement new text, with {@code \n} line ends
 */
public record Edit(Location location, String replacement) {

  /** The new text with the line ends that {@code source} has. */
  public String replacementIn(CharSequence source) {
    for (int i = 0; i < source.length(); i++) {
      char character = source.charAt(i);
      if (character == '\n') {
        return replacement;
      }
      if (character == '\r') {
        boolean pair = i + 1 < source.length() && source.charAt(i + 1) == '\n';
        return replacement.replace("\n", pair ? "\r\n" : "\r");
      }
    }
    return replacement;
  }
}
