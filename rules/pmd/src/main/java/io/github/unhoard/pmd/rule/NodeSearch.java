package io.github.unhoard.pmd.rule;

import io.github.unhoard.core.tree.SourceRange;
import net.sourceforge.pmd.lang.document.FileLocation;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** Finds the node that a finding is about, around which PMD looks for suppressions. */
final class NodeSearch {
  private NodeSearch() {}

  /** The smallest node under {@code root} that covers {@code range}. */
  static JavaNode at(JavaNode root, SourceRange range) {
    JavaNode smallest = root;
    JavaNode next = root;
    while (next != null) {
      smallest = next;
      next = smallest.children().first(child -> covers(child, range));
    }
    return smallest;
  }

  /** By line and column: PMD's offsets are those after unicode escapes are replaced. */
  private static boolean covers(JavaNode node, SourceRange range) {
    FileLocation at = node.getTextDocument().toLocation(node.getTextRegion());
    return isBefore(at.getStartLine(), at.getStartColumn(), range.startLine(), range.startColumn())
        && isBefore(range.endLine(), range.endColumn(), at.getEndLine(), at.getEndColumn());
  }

  private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || line == otherLine && column <= otherColumn;
  }
}
