package io.github.unhoard.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/**
 * Where trees end. A compiler that was started from the command line does not record it, so that
 * the end must be found in the source.
 */
final class EndPositions {
  private static final int MAX_QUALIFIERS = 300;

  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final SourceText text;

  EndPositions(SourcePositions positions, CompilationUnitTree unit, SourceText text) {
    this.positions = positions;
    this.unit = unit;
    this.text = text;
  }

  /** Offset just past {@code tree} if the compiler knows it, otherwise -1. */
  long recorded(Tree tree) {
    return positions.getEndPosition(unit, tree);
  }

  /** Offset just past {@code tree}; -1 when it is not in the source. */
  long of(Tree tree) {
    return of(tree, 0);
  }

  private long of(Tree tree, int depth) {
    long start = positions.getStartPosition(unit, tree);
    long recorded = recorded(tree);
    // Nothing to look for: modifiers that are not there, trees the compiler added.
    if (recorded >= 0 || start < 0 || tree instanceof ModifiersTree || depth > MAX_QUALIFIERS) {
      return recorded;
    }
    if (tree instanceof IdentifierTree
        || tree instanceof LiteralTree
        || tree instanceof PrimitiveTypeTree) {
      return IdentifierFinder.past(text.characters(), (int) start);
    } else if (tree instanceof MemberSelectTree select) {
      long from = of(select.getExpression(), depth + 1);
      String name = select.getIdentifier().toString();
      int found = from < 0 ? -1 : IdentifierFinder.next(text.characters(), (int) from, name);
      return found < 0 ? start : IdentifierFinder.past(text.characters(), found);
    } else if (tree instanceof MethodInvocationTree call) {
      long from = of(call.getMethodSelect(), depth + 1);
      return from < 0 ? start : pastBrackets((int) from, true);
    }
    boolean hasBody =
        tree instanceof StatementTree || tree instanceof ClassTree || tree instanceof MethodTree;
    return pastBrackets((int) start, hasBody);
  }

  /**
   * The end of what begins at {@code start}: at a closing bracket that opened before it, past a
   * semicolon and, if it {@code endsWithBracket}, past the first closed brace or parenthesis.
   */
  private long pastBrackets(int start, boolean endsWithBracket) {
    Tokens tokens = new Tokens(text.characters(), start, text.length());
    int open = 0;
    int past = start;
    while (tokens.next()) {
      char token = tokens.first();
      if (open == 0 && (token == ')' || token == '}' || token == ']')) {
        return past;
      } else if (open == 0 && token == ';') {
        return endsWithBracket ? tokens.past() : past;
      } else if (open == 0 && token == ',' && !endsWithBracket) {
        return past;
      }
      if (token == '(' || token == '{' || token == '[') {
        open++;
      } else if (token == ')' || token == '}' || token == ']') {
        open--;
        boolean closes = token == '}' || token == ')' && isCallEnd(start);
        if (open == 0 && endsWithBracket && closes) {
          return tokens.past();
        }
      }
      past = tokens.past();
    }
    return past;
  }

  private boolean isCallEnd(int start) {
    Tokens tokens = new Tokens(text.characters(), start, text.length());
    return tokens.next() && tokens.first() == '(';
  }
}
