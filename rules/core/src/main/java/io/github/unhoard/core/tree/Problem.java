package io.github.unhoard.core.tree;

/**
 * Something in a file that was not analysed as written.
 *
 * @param path the file as in {@link CompilationUnit#path()}
 * @param line 1-based; 0 when the whole file is meant
 * @param reason one line: what happened and, if known, how to mend it
 * @param fatal whether nothing of the file was analysed
 */
public record Problem(String path, int line, String reason, boolean fatal)
    implements Comparable<Problem> {
  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : reason.compareTo(other.reason);
  }
}
