package io.github.unhoard.core.frontend;

import io.github.unhoard.core.tree.SourceRange;
import java.util.Arrays;

/**
 * Where the lines of a text start. A line ends with LF, CR or CRLF, as the language says; a column
 * counts UTF-16 units, a tab as one.
 */
public final class LineTable {
  private final int[] starts;
  private final int length;

  private LineTable(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** The lines of {@code text}. */
  public static LineTable of(CharSequence text) {
    int length = text.length();
    int[] starts = new int[Math.max(16, length / 24)];
    int count = 1;
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
    return new LineTable(Arrays.copyOf(starts, count), length);
  }

  /** How many lines there are. */
  public int lines() {
    return starts.length;
  }

  /** The offset of a 1-based line and column, kept within the text. */
  public int offset(int line, int column) {
    int start = starts[Math.max(0, Math.min(line, starts.length) - 1)];
    return Math.max(0, Math.min(length, start + column - 1));
  }

  /** The 1-based line of an offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of an offset. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  /** The range from {@code start} to {@code end}, both forced into the text. */
  public SourceRange range(long start, long end) {
    int from = (int) Math.max(0, Math.min(start, length));
    int to = (int) Math.max(from, Math.min(end, length));
    return new SourceRange(line(from), column(from), line(to), column(to), from, to);
  }
}
