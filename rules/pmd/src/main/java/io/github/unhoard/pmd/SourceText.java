package io.github.unhoard.pmd;

import io.github.unhoard.core.frontend.LineTable;
import io.github.unhoard.core.tree.SourceRange;

/**
 * The lines of one source file. PMD reads every line end as one character, so its offsets are not
 * those of the file; its lines and columns are.
 */
final class SourceText {
  private final LineTable lines;
  private final int length;

  SourceText(CharSequence text) {
    this.lines = LineTable.of(text);
    this.length = text.length();
  }

  /** The range between two positions, both 1-based and forced into the text. */
  SourceRange range(int startLine, int startColumn, int endLine, int endColumn) {
    return lines.range(lines.offset(startLine, startColumn), lines.offset(endLine, endColumn));
  }

  /** The whole text. */
  SourceRange all() {
    return lines.range(0, length);
  }
}
