package io.github.unhoard.javac;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.WhileLoopTree;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers loops. */
final class LoopLowering {
  private final UnitLowering unit;

  LoopLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement lower(ForLoopTree tree, @Nullable String label) {
    int mark = unit.locals.enter();
    List<Statement> initializers = new ArrayList<>();
    unit.statements.lowerAll(tree.getInitializer(), initializers);
    Expression condition = ExpressionLowering.orNull(unit, tree.getCondition());
    List<Statement> updates = new ArrayList<>();
    unit.statements.lowerAll(tree.getUpdate(), updates);
    Statement body = unit.statements.lower(tree.getStatement());
    unit.locals.leave(mark);
    return new Statement.Loop(
        initializers, condition, updates, body, false, label, unit.range(tree));
  }

  Statement lower(WhileLoopTree tree, @Nullable String label) {
    return new Statement.Loop(
        List.of(),
        unit.expressions.lower(tree.getCondition()),
        List.of(),
        unit.statements.lower(tree.getStatement()),
        false,
        label,
        unit.range(tree));
  }

  Statement lower(DoWhileLoopTree tree, @Nullable String label) {
    Statement body = unit.statements.lower(tree.getStatement());
    return new Statement.Loop(
        List.of(),
        unit.expressions.lower(tree.getCondition()),
        List.of(),
        body,
        true,
        label,
        unit.range(tree));
  }

  Statement lower(EnhancedForLoopTree tree, @Nullable String label) {
    Expression iterable = unit.expressions.lower(tree.getExpression());
    int mark = unit.locals.enter();
    Local variable = unit.variables.declare(tree.getVariable());
    Statement body = unit.statements.lower(tree.getStatement());
    unit.locals.leave(mark);
    return new Statement.ForEach(variable, iterable, body, label, unit.range(tree));
  }
}
