package io.github.unhoard.javac;

/**
 * Finds where a declared name stands. The public compiler API gives the bounds of a declaration but
 * not the position of its name, so a few tokens of the source are read again.
 */
final class IdentifierFinder {
  private final SourceText text;
  private final int end;
  private int position;
  private int tokenStart;

  private IdentifierFinder(SourceText text, int start, int end) {
    this.text = text;
    this.position = Math.max(0, start);
    this.end = Math.min(end, text.length());
  }

  /**
   * Offset of the first identifier {@code name} in the region that something other than another
   * name follows, so that the type in {@code Foo Foo;} is passed over; -1 when there is none. The
   * offset just past it is {@code pastIdentifier} of the offset.
   */
  static int find(SourceText text, int start, int end, String name) {
    IdentifierFinder finder = new IdentifierFinder(text, start, end);
    while (finder.next()) {
      if (finder.tokenIs(name)) {
        int found = finder.tokenStart;
        if (!finder.isFollowedByName()) {
          return found;
        }
      }
    }
    return -1;
  }

  /** Offset of the next {@code keyword} from {@code start}; -1 when there is none. */
  static int findKeyword(SourceText text, int start, String keyword) {
    IdentifierFinder finder = new IdentifierFinder(text, start, text.length());
    while (finder.next()) {
      if (finder.tokenIs(keyword)) {
        return finder.tokenStart;
      }
    }
    return -1;
  }

  /** Offset just past the identifier at {@code start}, counting unicode escapes as written. */
  static int pastIdentifier(SourceText text, int start) {
    IdentifierFinder finder = new IdentifierFinder(text, start, text.length());
    finder.next();
    return Math.max(start, finder.position);
  }

  private boolean isFollowedByName() {
    int resume = position;
    boolean follows = next() && Character.isJavaIdentifierStart(decodedAt(tokenStart));
    position = resume;
    return follows;
  }

  /** Moves to the next token; identifiers and literals are one token, all else one character. */
  private boolean next() {
    skipBlanks();
    if (position >= end) {
      return false;
    }
    tokenStart = position;
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
    return true;
  }

  private void skipBlanks() {
    while (position < end) {
      if (Character.isWhitespace(text.charAt(position))) {
        position++;
      } else if (startsWith("//")) {
        while (position < end && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
          position++;
        }
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

  private void skipQuoted(char quote) {
    String delimiter = startsWith("\"\"\"") ? "\"\"\"" : String.valueOf(quote);
    position += delimiter.length();
    while (position < end && !startsWith(delimiter)) {
      position += text.charAt(position) == '\\' ? 2 : 1;
    }
    position += delimiter.length();
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

  private boolean tokenIs(String name) {
    int at = tokenStart;
    for (int i = 0; i < name.length(); i++) {
      if (at >= position || decodedAt(at) != name.charAt(i)) {
        return false;
      }
      at += widthAt(at);
    }
    return at == position;
  }

  private boolean isEscape(int offset) {
    return text.charAt(offset) == '\\'
        && offset + 1 < text.length()
        && text.charAt(offset + 1) == 'u';
  }

  private int widthAt(int offset) {
    if (!isEscape(offset)) {
      return 1;
    }
    int digits = offset + 1;
    while (digits < text.length() && text.charAt(digits) == 'u') {
      digits++;
    }
    return digits + 4 - offset;
  }

  private char decodedAt(int offset) {
    if (!isEscape(offset)) {
      return text.charAt(offset);
    }
    int past = offset + widthAt(offset);
    if (past > text.length()) {
      return '\\';
    }
    int value = 0;
    for (int i = past - 4; i < past; i++) {
      value = value * 16 + Math.max(0, Character.digit(text.charAt(i), 16));
    }
    return (char) value;
  }
}
