package io.github.unhoard.core.fix;

import io.github.unhoard.core.finding.Edit;
import io.github.unhoard.core.tree.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A text with edits applied, which keep its line ends. */
public final class PatchedText {
  private PatchedText() {}

  /**
   * {@code text} after {@code edits}, whose ranges count its offsets.
   *
   * @throws IllegalArgumentException when edits overlap or lie outside
   */
  public static String of(String text, Collection<Edit> edits) {
    List<Edit> inOrder = new ArrayList<>(edits);
    inOrder.sort(Comparator.comparing(edit -> edit.location().range()));
    StringBuilder result = new StringBuilder();
    int copied = 0;
    for (Edit edit : inOrder) {
      SourceRange range = edit.location().range();
      if (range.startOffset() < copied || range.endOffset() > text.length()) {
        throw new IllegalArgumentException("no place for an edit at " + edit.location());
      }
      result.append(text, copied, range.startOffset()).append(edit.replacementIn(text));
      copied = range.endOffset();
    }
    return result.append(text, copied, text.length()).toString();
  }
}
