package io.github.unhoard.javac;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import io.github.unhoard.core.tree.TypeTrait;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers both forms of switch, as statement and as value. */
final class SwitchLowering {
  private static final TypeRef BOOLEAN =
      new TypeRef("boolean", true, Set.of(TypeTrait.PRIMITIVE), Set.of(), List.of());

  private final UnitLowering unit;

  SwitchLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement.Switch lower(Tree tree, ExpressionTree selectorTree, List<? extends CaseTree> cases) {
    Expression selector = unit.expressions.lower(selectorTree);
    int mark = unit.locals.enter();
    List<Statement.Case> lowered = new ArrayList<>(cases.size());
    for (CaseTree each : cases) {
      lowered.add(lower(each, selector));
    }
    unit.locals.leave(mark);
    return new Statement.Switch(selector, lowered, unit.range(tree));
  }

  private Statement.Case lower(CaseTree tree, Expression selector) {
    Labels labels = new Labels(selector);
    Tree arrowBody = tree.getCaseKind() == CaseTree.CaseKind.RULE ? tree.getBody() : null;
    Set<Tree> body = new HashSet<>();
    if (tree.getStatements() != null) {
      body.addAll(tree.getStatements());
    }
    // Labels and guard have no API that old and new compilers share, but they come before the body.
    for (Tree child : DirectChildren.of(tree)) {
      if (child != arrowBody && !body.contains(child)) {
        labels.add(child);
      }
    }
    List<Statement> statements = new ArrayList<>();
    if (arrowBody == null) {
      unit.statements.lowerAll(tree.getStatements(), statements);
    } else if (arrowBody instanceof StatementTree statement) {
      unit.statements.lowerInto(statement, statements);
    } else {
      Expression value = unit.deeper(() -> unit.expressions.lower(arrowBody));
      statements.add(new Statement.Yield(value, unit.range(arrowBody)));
    }
    boolean isDefault = labels.isDefault || isOldDefault(tree, labels);
    return new Statement.Case(
        labels.constants, isDefault, labels.guard, statements, arrowBody == null);
  }

  private static boolean isOldDefault(CaseTree tree, Labels labels) {
    return labels.constants.isEmpty() && tree.getExpressions().isEmpty();
  }

  /** Collects what stands before the colon or the arrow. */
  private final class Labels {
    private final Expression selector;
    private final List<Expression> constants = new ArrayList<>();
    private @Nullable Expression guard;
    private boolean isDefault;
    private boolean sawPattern;

    Labels(Expression selector) {
      this.selector = shareable(selector);
    }

    void add(Tree label) {
      String kind = label.getKind().name();
      switch (kind) {
        case "DEFAULT_CASE_LABEL" -> isDefault = true;
        case "CONSTANT_CASE_LABEL", "PATTERN_CASE_LABEL" ->
            DirectChildren.of(label).forEach(this::add);
        default -> {
          if (PatternLowering.isPattern(label)) {
            addPattern(label);
          } else if (sawPattern && guard == null) {
            guard = unit.expressions.lower(label);
          } else {
            constants.add(unit.expressions.lower(label));
          }
        }
      }
    }

    private void addPattern(Tree pattern) {
      SourceRange range = unit.range(pattern);
      constants.add(unit.patterns.test(selector, pattern, BOOLEAN, range));
      sawPattern = true;
      Tree oldGuard = PatternLowering.guard(pattern);
      if (oldGuard != null) {
        guard = unit.expressions.lower(oldGuard);
      }
    }

    /** The selector runs once, so a pattern may not repeat what has an effect. */
    private Expression shareable(Expression selector) {
      boolean hasNoEffect =
          selector instanceof Expression.LocalAccess
              || selector instanceof Expression.This
              || selector instanceof Expression.FieldAccess field && field.receiver() == null;
      return hasNoEffect
          ? selector
          : new Expression.Opaque(List.of(), selector.type(), selector.range());
    }
  }
}
