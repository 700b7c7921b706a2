package io.github.unhoard.javac.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.Objects;
import java.util.stream.Stream;

/** What a diagnostic of one file marks, so that it has an end. */
record Marked(CompilationUnitTree unit, SourcePositions positions) {
  /**
   * {@code tree}, or the part of it that stands on {@code line}. When the compiler makes the byte
   * code of a class it turns the fields' initialisers into assignments and forgets where these
   * fields end; diagnostics ask for the end later still. It does not forget the ends of their
   * parts. A part on another line would not do, for the line is what people and tools go by.
   */
  Tree part(Tree tree, int line) {
    if (!(tree instanceof VariableTree field) || field.getInitializer() == null) {
      return tree;
    }
    return Stream.of(field.getInitializer(), field.getType())
        .filter(Objects::nonNull)
        .filter(part -> startLine(part) == line)
        .findFirst()
        .orElse(tree);
  }

  private long startLine(Tree tree) {
    return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
  }
}
