package io.github.unhoard.javac;

/**
 * Reads the tokens of a stretch of source one by one: names, numbers and quoted literals are one
 * token each, everything else one character. Comments are passed over.
 */
final class Tokens {
  private final CharSequence text;
  private final int end;
  private int position;
  private int start;

  Tokens(CharSequence text, int start, int end) {
    this.text = text;
    this.position = Math.max(0, start);
    this.start = position;
    this.end = Math.min(end, text.length());
  }

  /** Moves to the next token; false when there is none. */
  boolean next() {
    skipBlanks();
    if (position >= end) {
      start = end;
      return false;
    }
    start = position;
    char first = text.charAt(position);
    if (first == '"' || first == '\'') {
      skipQuoted(first);
    } else if (Character.isJavaIdentifierPart(decodedAt(position))) {
      while (position < end && Character.isJavaIdentifierPart(decodedAt(position))) {
        position += widthAt(position);
      }
    } else {
      position++;
    }
    position = Math.min(position, end);
    return true;
  }

  /** Offset of the current token. */
  int start() {
    return start;
  }

  /** Offset just past the current token. */
  int past() {
    return position;
  }

  /** Whether the current token is a name or keyword. */
  boolean isName() {
    return start < position && Character.isJavaIdentifierStart(decodedAt(start));
  }

  /** The first character of the current token. */
  char first() {
    return start < position ? text.charAt(start) : ' ';
  }

  /** Whether the current token reads {@code word}, unicode escapes resolved. */
  boolean is(String word) {
    int at = start;
    for (int i = 0; i < word.length(); i++) {
      if (at >= position || decodedAt(at) != word.charAt(i)) {
        return false;
      }
      at += widthAt(at);
    }
    return at == position;
  }

  /** The tokens that follow, leaving this position alone. */
  Tokens ahead() {
    return new Tokens(text, position, end);
  }

  private void skipBlanks() {
    while (position < end) {
      if (Character.isWhitespace(text.charAt(position))) {
        position++;
      } else if (startsWith("//")) {
        skipLine();
      } else if (startsWith("/*")) {
        position += 2;
        while (position < end && !startsWith("*/")) {
          position++;
        }
        position += 2;
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (position < end && !isLineEnd(text.charAt(position))) {
      position++;
    }
  }

  private void skipQuoted(char quote) {
    String delimiter = startsWith("\"\"\"") ? "\"\"\"" : String.valueOf(quote);
    boolean spansLines = delimiter.length() > 1;
    position += delimiter.length();
    while (position < end && !startsWith(delimiter)) {
      if (!spansLines && isLineEnd(text.charAt(position))) {
        return;
      }
      position += text.charAt(position) == '\\' ? 2 : 1;
    }
    position += delimiter.length();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private boolean startsWith(String prefix) {
    if (position + prefix.length() > end) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (text.charAt(position + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many characters the possibly escaped character at {@code offset} is written with. */
  private int widthAt(int offset) {
    boolean escaped =
        text.charAt(offset) == '\\' && offset + 1 < text.length() && text.charAt(offset + 1) == 'u';
    if (!escaped) {
      return 1;
    }
    int digits = offset + 1;
    while (digits < text.length() && text.charAt(digits) == 'u') {
      digits++;
    }
    return digits + 4 - offset;
  }

  private char decodedAt(int offset) {
    int width = widthAt(offset);
    int past = offset + width;
    if (width == 1 || past > text.length()) {
      return text.charAt(offset);
    }
    int value = 0;
    for (int i = past - 4; i < past; i++) {
      value = value * 16 + Math.max(0, Character.digit(text.charAt(i), 16));
    }
    return (char) value;
  }
}
