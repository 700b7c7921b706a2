package io.github.unhoard.pmd;

import io.github.unhoard.core.tree.Local;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.lang.java.ast.ASTCatchClause;
import net.sourceforge.pmd.lang.java.ast.ASTClassType;
import net.sourceforge.pmd.lang.java.ast.ASTLocalVariableDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTResource;
import net.sourceforge.pmd.lang.java.ast.ASTTryStatement;

/** Lowers {@code try}. */
final class TryLowering {
  private final UnitLowering unit;

  TryLowering(UnitLowering unit) {
    this.unit = unit;
  }

  Statement lower(ASTTryStatement tree) {
    int mark = unit.locals.enter();
    List<Statement> resources = new ArrayList<>();
    if (tree.getResources() != null) {
      tree.getResources().forEach(each -> resource(each, resources));
    }
    Statement.Block body = unit.statements.block(tree.getBody());
    unit.locals.leave(mark);
    List<Statement.Catch> catches = new ArrayList<>();
    tree.getCatchClauses().forEach(each -> catches.add(lower(each)));
    Statement.Block finallyBlock =
        tree.getFinallyClause() == null
            ? null
            : unit.statements.block(tree.getFinallyClause().getBody());
    return new Statement.Try(resources, body, catches, finallyBlock, unit.range(tree));
  }

  private void resource(ASTResource tree, List<Statement> resources) {
    ASTLocalVariableDeclaration declaration = tree.asLocalVariableDeclaration();
    if (declaration != null) {
      unit.statements.lowerInto(declaration, resources);
    } else {
      resources.add(unit.statements.expression(tree.getInitializer()));
    }
  }

  private Statement.Catch lower(ASTCatchClause tree) {
    int mark = unit.locals.enter();
    List<TypeRef> types = new ArrayList<>();
    for (ASTClassType each : tree.getParameter().getAllExceptionTypes()) {
      types.add(unit.type(each));
    }
    TypeRef type = types.size() == 1 ? types.get(0) : alternatives(types);
    Local parameter = unit.variables.declare(tree.getParameter().getVarId(), type);
    Statement.Block body = unit.statements.block(tree.getBody());
    unit.locals.leave(mark);
    return new Statement.Catch(parameter, types, body);
  }

  /** Of several alternatives the first stands for all. */
  private static TypeRef alternatives(List<TypeRef> types) {
    return types.isEmpty() ? TypeRef.UNKNOWN : types.get(0);
  }
}
