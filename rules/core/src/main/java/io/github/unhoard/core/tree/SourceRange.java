package io.github.unhoard.core.tree;

/**
 * A region of one source file.
 *
 * @param startLine first line, 1-based
 * @param startColumn first column, 1-based, in UTF-16 units, a tab counting as one
 * @param endLine line of the position just past the region, 1-based
 * @param endColumn column of the position just past the region, 1-based
 * @param startOffset offset of the first UTF-16 unit in the file, 0-based
 * @param endOffset offset just past the last UTF-16 unit, 0-based
 */
public record SourceRange(
    int startLine, int startColumn, int endLine, int endColumn, int startOffset, int endOffset)
    implements Comparable<SourceRange> {

  /** The range used where a front end knows no position; it never carries a finding. */
  public static final SourceRange UNKNOWN = new SourceRange(1, 1, 1, 1, 0, 0);

  @Override
  public int compareTo(SourceRange other) {
    int byStart = Integer.compare(startOffset, other.startOffset);
    return byStart != 0 ? byStart : Integer.compare(endOffset, other.endOffset);
  }

  /** Whether {@code other} lies within this range; both must belong to the same file. */
  public boolean encloses(SourceRange other) {
    return startOffset <= other.startOffset && other.endOffset <= endOffset;
  }

  @Override
  public String toString() {
    return startLine + ":" + startColumn + "-" + endLine + ":" + endColumn;
  }
}
