package io.github.unhoard.javac;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import io.github.unhoard.core.tree.SourceRange;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Where trees and declared names stand in the source. */
final class Positions {
  /** How a variable without name is written. */
  static final String UNNAMED = "_";

  private final SourcePositions positions;
  private final CompilationUnitTree unit;
  private final SourceText text;
  private final EndPositions ends;

  /** By start of a shared type: where its latest declarator ends, for {@code int a, b;}. */
  private final Map<Long, Long> declaratorEnds = new HashMap<>();

  Positions(SourcePositions positions, CompilationUnitTree unit, SourceText text) {
    this.positions = positions;
    this.unit = unit;
    this.text = text;
    this.ends = new EndPositions(positions, unit, text);
  }

  /** Offset of the first character; -1 when the tree is not in the source. */
  long start(Tree tree) {
    return positions.getStartPosition(unit, tree);
  }

  /** Offset just past the tree; -1 when the compiler did not record it. */
  private long end(Tree tree) {
    return ends.recorded(tree);
  }

  SourceRange range(Tree tree) {
    long start = start(tree);
    if (tree instanceof ClassTree type && isImplicit(type)) {
      return text.range(0, text.length());
    }
    return start < 0 ? SourceRange.UNKNOWN : text.range(start, Math.max(start, ends.of(tree)));
  }

  /** Whether it is the class that a compact source file declares without saying so. */
  private boolean isImplicit(ClassTree type) {
    Name name = type.getSimpleName();
    return !name.isEmpty() && !name.contentEquals("<error>") && nameOffset(type) < 0;
  }

  SourceRange name(VariableTree variable) {
    long start = start(variable);
    Tree type = variable.getType() == null ? null : elementType(variable.getType());
    long typeStart = type == null ? -1 : start(type);
    long from = Math.max(start, end(variable.getModifiers()));
    if (typeStart >= 0 && typeStart >= start) {
      from = Math.max(from, end(type));
      long previousEnd = declaratorEnds.getOrDefault(typeStart, -1L);
      // A record component is declared twice over: as field and as parameter of its constructor.
      if (previousEnd < end(variable)) {
        from = Math.max(from, previousEnd);
        declaratorEnds.put(typeStart, end(variable));
      }
    }
    String name = variable.getName().toString();
    return name(from, variable, name.isEmpty() ? UNNAMED : name);
  }

  SourceRange name(MethodTree method, String name) {
    long from = Math.max(start(method), end(method.getModifiers()));
    for (TypeParameterTree each : method.getTypeParameters()) {
      from = Math.max(from, end(each));
    }
    Tree returned = method.getReturnType();
    if (returned != null) {
      from = Math.max(from, end(elementType(returned)));
    }
    return name(from, method, name);
  }

  SourceRange name(ClassTree type) {
    return isImplicit(type) ? text.range(0, 1) : named(nameOffset(type), type);
  }

  private int nameOffset(ClassTree type) {
    String name = type.getSimpleName().toString();
    long from = Math.max(start(type), end(type.getModifiers()));
    return from < 0 || name.isEmpty()
        ? -1
        : IdentifierFinder.next(text.characters(), (int) from, name);
  }

  /** The {@code new} of the creation expression that {@code body} belongs to. */
  SourceRange creation(NewClassTree creation, ClassTree body) {
    long start = start(creation);
    Tree outer = creation.getEnclosingExpression();
    long from = outer == null ? start : Math.max(start, end(outer));
    int found = from < 0 ? -1 : IdentifierFinder.next(text.characters(), (int) from, "new");
    return found < 0 ? range(body) : text.range(found, found + "new".length());
  }

  private SourceRange name(long from, Tree declaration, String name) {
    long end = end(declaration) < 0 ? text.length() : end(declaration);
    int found =
        from < 0 || name.isEmpty()
            ? -1
            : IdentifierFinder.find(text.characters(), (int) from, (int) end, name);
    if (found < 0 && from > start(declaration)) {
      return name(start(declaration), declaration, name);
    }
    return named(found, declaration);
  }

  private SourceRange named(int found, Tree declaration) {
    if (found < 0) {
      int start = range(declaration).startOffset();
      return text.range(start, start);
    }
    return text.range(found, IdentifierFinder.past(text.characters(), found));
  }

  /** Dimensions may follow the name, as in {@code int a[]}, so only the element type precedes. */
  private static @Nullable Tree elementType(Tree type) {
    Tree current = type;
    while (true) {
      if (current instanceof ArrayTypeTree array) {
        current = array.getType();
      } else if (current instanceof AnnotatedTypeTree annotated
          && annotated.getUnderlyingType() instanceof ArrayTypeTree) {
        current = annotated.getUnderlyingType();
      } else {
        return current;
      }
    }
  }
}
