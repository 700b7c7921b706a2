package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTDoStatement;
import net.sourceforge.pmd.lang.java.ast.ASTForStatement;
import net.sourceforge.pmd.lang.java.ast.ASTForeachStatement;
import net.sourceforge.pmd.lang.java.ast.ASTLoopStatement;
import org.jspecify.annotations.Nullable;

/** Lowers loops. */
final class LoopLowering {
  private final UnitLowering unit;

  LoopLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement lower(ASTLoopStatement tree, @Nullable String label) {
    if (tree instanceof ASTForStatement loop) {
      return counted(loop, label);
    } else if (tree instanceof ASTForeachStatement loop) {
      return each(loop, label);
    }
    boolean testedAfter = tree instanceof ASTDoStatement;
    // In source order, which numbers the locals.
    Expression before = testedAfter ? null : unit.expressions.orNull(tree.getCondition());
    Statement body = unit.statements.lower(tree.getBody());
    Expression condition = testedAfter ? unit.expressions.orNull(tree.getCondition()) : before;
    return new Statement.Loop(
        List.of(), condition, List.of(), body, testedAfter, label, unit.range(tree));
  }

  private Statement counted(ASTForStatement tree, @Nullable String label) {
    int mark = unit.locals.enter();
    List<Statement> initializers = new ArrayList<>();
    if (tree.getInit() != null) {
      unit.statements.lowerInto(tree.getInit(), initializers);
    }
    Expression condition = unit.expressions.orNull(tree.getCondition());
    List<Statement> updates = new ArrayList<>();
    if (tree.getUpdate() != null) {
      unit.statements.lowerInto(tree.getUpdate(), updates);
    }
    Statement body = unit.statements.lower(tree.getBody());
    unit.locals.leave(mark);
    return new Statement.Loop(
        initializers, condition, updates, body, false, label, unit.range(tree));
  }

  private Statement each(ASTForeachStatement tree, @Nullable String label) {
    Expression iterable = unit.expressions.lower(tree.getIterableExpr());
    int mark = unit.locals.enter();
    Local variable = unit.variables.declare(tree.getVarId());
    Statement body = unit.statements.lower(tree.getBody());
    unit.locals.leave(mark);
    return new Statement.ForEach(variable, iterable, body, label, unit.range(tree));
  }
}
