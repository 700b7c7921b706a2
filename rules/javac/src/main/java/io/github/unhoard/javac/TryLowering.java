package io.github.unhoard.javac;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Lowers {@code try}. */
final class TryLowering {
  private final UnitLowering unit;

  TryLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement lower(TryTree tree) {
    int mark = unit.locals.enter();
    List<Statement> resources = new ArrayList<>();
    for (Tree each : tree.getResources()) {
      if (each instanceof StatementTree declaration) {
        unit.statements.lowerInto(declaration, resources);
      } else {
        resources.add(
            unit.deeper(
                () ->
                    new Statement.ExpressionStatement(
                        unit.expressions.lower(each), unit.range(each))));
      }
    }
    Statement.Block body = unit.statements.block(tree.getBlock());
    unit.locals.leave(mark);
    List<Statement.Catch> catches = new ArrayList<>();
    for (CatchTree each : tree.getCatches()) {
      catches.add(lower(each));
    }
    Statement.Block finallyBlock =
        tree.getFinallyBlock() == null ? null : unit.statements.block(tree.getFinallyBlock());
    return new Statement.Try(resources, body, catches, finallyBlock, unit.range(tree));
  }

  private Statement.Catch lower(CatchTree tree) {
    int mark = unit.locals.enter();
    Local parameter = unit.variables.declare(tree.getParameter());
    List<TypeRef> types = new ArrayList<>();
    if (tree.getParameter().getType() instanceof UnionTypeTree union) {
      union.getTypeAlternatives().forEach(each -> types.add(unit.typeTrees.lower(each)));
    } else {
      types.add(parameter.type());
    }
    Statement.Block body = unit.statements.block(tree.getBlock());
    unit.locals.leave(mark);
    return new Statement.Catch(parameter, types, body);
  }
}
