package io.github.unhoard.javaparser;

import java.util.Arrays;

/** A text with its Unicode escapes decoded. */
final class UnicodeEscapes {
  private static final int HEX_DIGITS = 4;

  private final String text;
  private final int[] offsets;

  private UnicodeEscapes(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The decoded text. */
  String text() {
    return text;
  }

  /** The offset in the source of a unit of the decoded text, or of its end. */
  int original(int offset) {
    return offsets[Math.min(offset, offsets.length - 1)];
  }

  /** Decodes as the language does; a malformed escape stays as it is for the parser to reject. */
  static UnicodeEscapes decode(String source) {
    StringBuilder decoded = new StringBuilder(source.length());
    int[] offsets = new int[source.length() + 1];
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      offsets[decoded.length()] = i;
      if (c != '\\') {
        decoded.append(c);
        i++;
        continue;
      }
      int digits = firstDigit(source, i);
      int unit = digits < 0 ? -1 : hex(source, digits);
      if (unit >= 0) {
        decoded.append((char) unit);
        i = digits + HEX_DIGITS;
      } else {
        decoded.append(c);
        i++;
        // A backslash that follows a backslash never starts an escape.
        if (i < source.length() && source.charAt(i) == '\\') {
          offsets[decoded.length()] = i;
          decoded.append('\\');
          i++;
        }
      }
    }
    offsets[decoded.length()] = source.length();
    return new UnicodeEscapes(decoded.toString(), Arrays.copyOf(offsets, decoded.length() + 1));
  }

  private static int firstDigit(String source, int backslash) {
    int i = backslash + 1;
    while (i < source.length() && source.charAt(i) == 'u') {
      i++;
    }
    return i == backslash + 1 ? -1 : i;
  }

  private static int hex(String source, int start) {
    if (start + HEX_DIGITS > source.length()) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < start + HEX_DIGITS; i++) {
      int digit = Character.digit(source.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }
}
