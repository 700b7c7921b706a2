package io.github.unhoard.core.finding;

import java.util.List;

/**
 * A repair the tool can apply.
 *
 * @param title imperative, for instance {@code Call remove() in a finally block}
 * @param edits not overlapping
 */
public record Fix(String title, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
