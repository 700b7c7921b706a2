package io.github.unhoard.javac;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lowers patterns. The public API of record patterns is younger than the Java this is compiled for,
 * so they are read by their kinds' names and children.
 */
final class PatternLowering {
  private final UnitLowering unit;

  PatternLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Expression instanceOf(InstanceOfTree tree) {
    Expression value = unit.expressions.lower(tree.getExpression());
    TypeRef type = unit.type(tree);
    Tree pattern = tree.getPattern();
    if (pattern == null) {
      TypeRef tested = unit.typeTrees.lower(tree.getType());
      return new Expression.InstanceOf(value, tested, null, List.of(), type, unit.range(tree));
    }
    return test(value, pattern, type, unit.range(tree));
  }

  /** The test whether {@code value} matches {@code pattern}; brings its variables into scope. */
  Expression.InstanceOf test(Expression value, Tree pattern, TypeRef type, SourceRange range) {
    Tree core = unwrapped(pattern);
    if (core instanceof BindingPatternTree binding) {
      Local local = unit.variables.declare(binding.getVariable());
      return new Expression.InstanceOf(value, local.type(), local, List.of(), type, range);
    }
    List<Local> components = new ArrayList<>();
    TypeRef tested = TypeRef.UNKNOWN;
    for (Tree child : DirectChildren.of(core)) {
      if (isPattern(child)) {
        bind(child, components, 0);
      } else if (tested.equals(TypeRef.UNKNOWN)) {
        tested = unit.typeTrees.lower(child);
      }
    }
    return new Expression.InstanceOf(value, tested, null, components, type, range);
  }

  private void bind(Tree pattern, List<Local> components, int depth) {
    Tree core = unwrapped(pattern);
    if (core instanceof BindingPatternTree binding) {
      components.add(unit.variables.declare(binding.getVariable()));
    } else if (depth < UnitLowering.MAX_DEPTH) {
      for (Tree child : DirectChildren.of(core)) {
        if (child instanceof VariableTree variable) {
          components.add(unit.variables.declare(variable));
        } else if (isPattern(child)) {
          bind(child, components, depth + 1);
        }
      }
    }
  }

  /** Whether {@code tree} is a pattern of any kind. */
  static boolean isPattern(Tree tree) {
    return tree.getKind().name().endsWith("_PATTERN");
  }

  /**
   * The guard that early previews of the language made part of a pattern; null if there is none.
   */
  static @Nullable Tree guard(Tree pattern) {
    List<Tree> children =
        pattern.getKind().name().equals("GUARDED_PATTERN") ? DirectChildren.of(pattern) : List.of();
    return children.size() == 2 ? children.get(1) : null;
  }

  private static Tree unwrapped(Tree pattern) {
    Tree current = pattern;
    while (true) {
      String kind = current.getKind().name();
      if (!kind.equals("PARENTHESIZED_PATTERN") && !kind.equals("GUARDED_PATTERN")) {
        return current;
      }
      List<Tree> children = DirectChildren.of(current);
      if (children.isEmpty()) {
        return current;
      }
      current = children.get(0);
    }
  }
}
