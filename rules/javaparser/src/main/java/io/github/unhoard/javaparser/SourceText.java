package io.github.unhoard.javaparser;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import io.github.unhoard.core.frontend.LineTable;
import io.github.unhoard.core.tree.SourceRange;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file as the parser sees it, and the way back to positions in the file itself.
 *
 * <p>The parser is given the text without byte order mark and with Unicode escapes decoded, because
 * an escape may stand anywhere in a program; positions are reported in the original.
 */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String original;
  private final String parsed;
  private final @Nullable UnicodeEscapes escapes;
  private final int skipped;
  private final LineTable parsedLines;
  private final LineTable originalLines;

  private SourceText(String original, @Nullable UnicodeEscapes escapes, int skipped) {
    this.original = original;
    this.escapes = escapes;
    this.skipped = skipped;
    this.parsed = escapes == null ? original.substring(skipped) : escapes.text();
    this.parsedLines = LineTable.of(parsed);
    this.originalLines = escapes == null && skipped == 0 ? parsedLines : LineTable.of(original);
  }

  static SourceText of(String original) {
    int skipped = !original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    UnicodeEscapes escapes =
        original.contains("\\u") ? UnicodeEscapes.decode(original.substring(skipped)) : null;
    return new SourceText(original, escapes, skipped);
  }

  /** The file's own characters. */
  String original() {
    return original;
  }

  /** What to hand to the parser. */
  String parsed() {
    return parsed;
  }

  /** The range of the original text that a range of the parser denotes. */
  SourceRange range(Range range) {
    return range(offset(range.begin), offset(range.end) + 1);
  }

  /** The line of the original text that a position of the parser denotes, 1-based. */
  int line(Position position) {
    return originalLines.line(original(offset(position)));
  }

  private SourceRange range(int parsedStart, int parsedEnd) {
    int start = original(parsedStart);
    int end = Math.max(start, original(parsedEnd));
    return new SourceRange(
        originalLines.line(start), column(start), originalLines.line(end), column(end), start, end);
  }

  private int column(int offset) {
    int column = originalLines.column(offset);
    return offset > 0 && originalLines.line(offset) == 1 ? column - skipped : column;
  }

  private int offset(Position position) {
    return parsedLines.offset(position.line, position.column);
  }

  private int original(int parsedOffset) {
    return skipped + (escapes == null ? parsedOffset : escapes.original(parsedOffset));
  }
}
