package io.github.unhoard.javaparser;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Lowers exception handling. */
final class TryLowering {
  private final UnitLowering unit;
  private final StatementLowering statements;

  TryLowering(UnitLowering unit, StatementLowering statements) {
    this.unit = unit;
    this.statements = statements;
  }

  Statement lower(TryStmt attempt, Scope outer) {
    Scope scope = outer.block();
    List<Statement> resources = new ArrayList<>();
    for (var each : attempt.getResources()) {
      resources.addAll(statements.expression(each, scope, unit.range(each)));
    }
    Statement.Block body = statements.block(attempt.getTryBlock(), scope);
    List<Statement.Catch> catches = new ArrayList<>();
    for (CatchClause clause : attempt.getCatchClauses()) {
      catches.add(clause(clause, outer.block()));
    }
    Statement.Block last =
        attempt.getFinallyBlock().map(block -> statements.block(block, outer)).orElse(null);
    return new Statement.Try(resources, body, catches, last, unit.range(attempt));
  }

  private Statement.Catch clause(CatchClause clause, Scope scope) {
    Parameter parameter = clause.getParameter();
    List<TypeRef> types = new ArrayList<>();
    List<? extends Type> alternatives =
        parameter.getType() instanceof UnionType union
            ? union.getElements()
            : List.of(parameter.getType());
    for (Type alternative : alternatives) {
      types.add(unit.ref(unit.type(alternative, scope)));
    }
    JavaType type = unit.type(parameter.getType(), scope);
    Binding binding = unit.binding(parameter.getNameAsString(), type, parameter.getName());
    scope.declare(binding);
    return new Statement.Catch(binding.local(), types, statements.block(clause.getBody(), scope));
  }

  /** What a failed assertion throws. */
  Statement assertionError(AssertStmt statement, Scope scope, SourceRange range) {
    JavaType error = unit.library("java.lang.AssertionError");
    List<com.github.javaparser.ast.expr.Expression> written =
        statement.getMessage().map(List::of).orElse(List.of());
    Arguments arguments = new Arguments(unit, scope, written);
    arguments.lowerRest();
    List<TypeRef> parameters =
        arguments.count() == 0 ? List.of() : List.of(unit.ref(unit.library("java.lang.Object")));
    TypeRef type = unit.ref(error);
    MethodRef constructor =
        new MethodRef(type, MethodRef.CONSTRUCTOR, parameters, type, false, false, true);
    Expression created =
        new Expression.New(constructor, null, arguments.nodes(), null, type, range);
    return new Statement.Throw(created, range);
  }
}
