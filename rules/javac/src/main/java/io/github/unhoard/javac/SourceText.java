package io.github.unhoard.javac;

import io.github.unhoard.core.tree.SourceRange;
import java.util.Arrays;

/** The characters of one source file and the lines they form; columns count a tab as one. */
final class SourceText {
  private final CharSequence text;
  private final int[] lineStarts;

  SourceText(CharSequence text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
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
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The range from {@code start} to {@code end}, both forced into the text. */
  SourceRange range(long start, long end) {
    int from = (int) Math.max(0, Math.min(start, text.length()));
    int to = (int) Math.max(from, Math.min(end, text.length()));
    int startLine = line(from);
    int endLine = line(to);
    return new SourceRange(
        startLine,
        from - lineStarts[startLine - 1] + 1,
        endLine,
        to - lineStarts[endLine - 1] + 1,
        from,
        to);
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
