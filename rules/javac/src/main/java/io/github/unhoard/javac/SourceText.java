package io.github.unhoard.javac;

import io.github.unhoard.core.frontend.LineTable;
import io.github.unhoard.core.tree.SourceRange;

/** The characters of one source file and the lines they form; columns count a tab as one. */
final class SourceText {
  private final CharSequence text;
  private final LineTable lines;

  SourceText(CharSequence text) {
    this.text = text;
    this.lines = LineTable.of(text);
  }

  int length() {
    return text.length();
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  CharSequence characters() {
    return text;
  }

  /** 1-based line of {@code offset}. */
  int line(int offset) {
    return lines.line(offset);
  }

  /** The range from {@code start} to {@code end}, both forced into the text. */
  SourceRange range(long start, long end) {
    return lines.range(start, end);
  }
}
