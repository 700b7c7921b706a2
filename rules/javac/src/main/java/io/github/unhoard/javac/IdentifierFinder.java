package io.github.unhoard.javac;

/**
 * Finds where a declared name stands. The public compiler API gives the bounds of a declaration but
 * not the position of its name, so a few tokens of the source are read again.
 */
final class IdentifierFinder {
  private static final String CONTINUES_TYPE = "<>.&?@";

  private IdentifierFinder() {}

  /**
   * The first token {@code name} in the region that what follows does not show to be part of a
   * type, as in {@code Foo<Foo> Foo;}; its offset, or -1 when there is none.
   */
  static int find(CharSequence text, int start, int end, String name) {
    Tokens tokens = new Tokens(text, start, end);
    while (tokens.next()) {
      if (tokens.is(name)) {
        Tokens ahead = tokens.ahead();
        if (!ahead.next() || !ahead.isName() && CONTINUES_TYPE.indexOf(ahead.first()) < 0) {
          return tokens.start();
        }
      }
    }
    return -1;
  }

  /** Offset of the next token {@code word} from {@code start}; -1 when there is none. */
  static int next(CharSequence text, int start, String word) {
    Tokens tokens = new Tokens(text, start, text.length());
    while (tokens.next()) {
      if (tokens.is(word)) {
        return tokens.start();
      }
    }
    return -1;
  }

  /** Offset just past the token at {@code start}, counting unicode escapes as written. */
  static int past(CharSequence text, int start) {
    Tokens tokens = new Tokens(text, start, text.length());
    tokens.next();
    return tokens.past();
  }
}
