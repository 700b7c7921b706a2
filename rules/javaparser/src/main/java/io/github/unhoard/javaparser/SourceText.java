package io.github.unhoard.javaparser;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import io.github.unhoard.core.tree.SourceRange;

/**
 * The text of one file as the parser sees it, and the way back to positions in the file itself.
 *
 * <p>The parser is given the text without byte order mark and with Unicode escapes decoded, because
 * an escape may stand anywhere in a program; positions are reported in the original.
 */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String parsed;
  private final LineTable parsedLines;
  private final LineTable originalLines;
  private final int[] originalOffsets;
  private final int skipped;

  private SourceText(String original, String parsed, int[] originalOffsets, int skipped) {
    this.parsed = parsed;
    this.originalOffsets = originalOffsets;
    this.skipped = skipped;
    this.parsedLines = LineTable.of(parsed);
    this.originalLines =
        originalOffsets.length == 0 && skipped == 0 ? parsedLines : LineTable.of(original);
  }

  static SourceText of(String original) {
    int skipped = !original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    String body = original.substring(skipped);
    if (!body.contains("\\u")) {
      return new SourceText(original, body, new int[0], skipped);
    }
    UnicodeEscapes decoded = UnicodeEscapes.decode(body);
    return new SourceText(original, decoded.text(), decoded.offsets(), skipped);
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
        originalLines.line(start),
        column(start),
        originalLines.line(end),
        column(end),
        start,
        end);
  }

  private int column(int offset) {
    int column = originalLines.column(offset);
    return offset > 0 && originalLines.line(offset) == 1 ? column - skipped : column;
  }

  private int offset(Position position) {
    return parsedLines.offset(position.line, position.column);
  }

  private int original(int parsedOffset) {
    if (originalOffsets.length == 0) {
      return parsedOffset + skipped;
    }
    return originalOffsets[Math.min(parsedOffset, originalOffsets.length - 1)] + skipped;
  }
}
