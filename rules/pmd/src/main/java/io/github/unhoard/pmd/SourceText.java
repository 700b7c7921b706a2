package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.SourceRange;
import java.util.Arrays;

/**
 * The lines of one source file. PMD reads every line end as one character, so its offsets are not
 * those of the file; its lines and columns are.
 */
final class SourceText {
  private final int length;
  private final int[] lineStarts;

  SourceText(CharSequence text) {
    this.length = text.length();
    this.lineStarts = lineStarts(text);
  }

  /** The range between two positions, both 1-based and forced into the text. */
  SourceRange range(int startLine, int startColumn, int endLine, int endColumn) {
    int from = offset(startLine, startColumn);
    int to = Math.max(from, offset(endLine, endColumn));
    int fromLine = line(from);
    int toLine = line(to);
    return new SourceRange(fromLine, column(from, fromLine), toLine, column(to, toLine), from, to);
  }

  /** The whole text. */
  SourceRange all() {
    return range(1, 1, lineStarts.length, length + 1);
  }

  private int offset(int line, int column) {
    int index = Math.max(0, Math.min(line, lineStarts.length) - 1);
    return Math.max(0, Math.min(length, lineStarts[index] + column - 1));
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int column(int offset, int line) {
    return offset - lineStarts[line - 1] + 1;
  }

  private static int[] lineStarts(CharSequence text) {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n');
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
