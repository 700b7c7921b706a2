package io.github.unhoard.core.flow;

import io.github.unhoard.core.tree.SourceRange;
import java.util.List;

/**
 * The ways out of a body on which an obligation stays open.
 *
 * @param openAtEnd whether it may be open where the body ends as planned: at its last return, or
 *     when control runs off its end
 * @param thrown where an exception leaves while it is open, in source order
 * @param returned returns other than the last one that leave while it is open, in source order
 */
public record Exits(boolean openAtEnd, List<SourceRange> thrown, List<SourceRange> returned) {
  public Exits {
    thrown = List.copyOf(thrown);
    returned = List.copyOf(returned);
  }
}
