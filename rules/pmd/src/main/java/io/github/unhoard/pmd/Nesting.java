package io.github.unhoard.pmd;

import io.github.unhoard.core.frontend.DecodedSource;
import io.github.unhoard.core.tree.Problem;
import java.util.Optional;

/**
 * The depth of brackets that PMD is given. How deep it gets before its stack overflows depends on
 * what the JVM has compiled by then, so that one file would be read in one run and not in the next.
 */
final class Nesting {
  /** A fifth of what interpreted code manages with the stack that PMD is given here. */
  static final int MAX_DEPTH = 500;

  private Nesting() {}

  /**
   * Why {@code source} is not given to PMD; empty if it is. Brackets in comments and literals count
   * too, which makes no difference as long as they are balanced.
   */
  static Optional<Problem> problem(DecodedSource source) {
    String text = source.text();
    int depth = 0;
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\n' -> line++;
        case '(', '[', '{' -> depth++;
        case ')', ']', '}' -> depth = Math.max(0, depth - 1);
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        String reason =
            "nested deeper than " + MAX_DEPTH + " brackets for PMD; read it with engine=javac";
        return Optional.of(new Problem(source.input().path(), line, reason, true));
      }
    }
    return Optional.empty();
  }
}
