package io.github.unhoard.javaparser;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers loops. */
final class LoopLowering {
  private final UnitLowering unit;
  private final StatementLowering statements;

  LoopLowering(UnitLowering unit, StatementLowering statements) {
    this.unit = unit;
    this.statements = statements;
  }

  Statement whileLoop(WhileStmt loop, Scope outer, @Nullable String label) {
    Typed condition = unit.expressions.lower(loop.getCondition(), outer, JavaType.BOOLEAN);
    Scope scope = outer.block();
    scope.declareAll(condition.whenTrue());
    Statement body = statements.lowerOne(loop.getBody(), scope);
    // Leaving the loop means the condition was false, unless something breaks out of it.
    Statement.Loop lowered = loop(List.of(), condition.node(), List.of(), body, false, label, loop);
    declareAfter(condition, body, outer);
    return lowered;
  }

  Statement doLoop(DoStmt loop, Scope outer, @Nullable String label) {
    Statement body = statements.lowerOne(loop.getBody(), outer);
    Typed condition = unit.expressions.lower(loop.getCondition(), outer, JavaType.BOOLEAN);
    declareAfter(condition, body, outer);
    return loop(List.of(), condition.node(), List.of(), body, true, label, loop);
  }

  Statement forLoop(ForStmt loop, Scope outer, @Nullable String label) {
    Scope scope = outer.block();
    List<Statement> initializers = new ArrayList<>();
    for (var each : loop.getInitialization()) {
      initializers.addAll(statements.expression(each, scope, unit.range(each)));
    }
    Typed condition =
        loop.getCompare().isPresent()
            ? unit.expressions.lower(loop.getCompare().get(), scope, JavaType.BOOLEAN)
            : null;
    Scope inner = scope.block();
    if (condition != null) {
      inner.declareAll(condition.whenTrue());
    }
    List<Statement> updates = new ArrayList<>();
    for (var each : loop.getUpdate()) {
      updates.addAll(statements.expression(each, inner, unit.range(each)));
    }
    Statement body = statements.lowerOne(loop.getBody(), inner);
    if (condition != null) {
      declareAfter(condition, body, outer);
    }
    return loop(
        initializers,
        condition == null ? null : condition.node(),
        updates,
        body,
        false,
        label,
        loop);
  }

  private static void declareAfter(Typed condition, Statement body, Scope outer) {
    if (!condition.whenFalse().isEmpty() && !Completion.mayBreak(body)) {
      outer.declareAll(condition.whenFalse());
    }
  }

  private Statement.Loop loop(
      List<Statement> initializers,
      @Nullable Expression condition,
      List<Statement> updates,
      Statement body,
      boolean testedAfter,
      @Nullable String label,
      com.github.javaparser.ast.Node at) {
    return new Statement.Loop(
        initializers, condition, updates, body, testedAfter, label, unit.range(at));
  }

  Statement forEach(ForEachStmt loop, Scope outer, @Nullable String label) {
    Typed iterable = unit.expressions.lower(loop.getIterable(), outer, null);
    Scope scope = outer.block();
    VariableDeclarator variable = loop.getVariableDeclarator();
    TypeSyntax written = TypeSyntax.of(variable.getType());
    JavaType type =
        written.form() == TypeSyntax.Form.INFERRED
            ? element(iterable.type())
            : unit.resolver.resolve(written, scope);
    Binding binding = unit.binding(variable.getNameAsString(), type, variable.getName());
    scope.declare(binding);
    Statement body = statements.lowerOne(loop.getBody(), scope);
    return new Statement.ForEach(binding.local(), iterable.node(), body, label, unit.range(loop));
  }

  private JavaType element(JavaType iterable) {
    if (Erasure.upperBound(iterable) instanceof JavaType.Array array) {
      return array.component();
    }
    JavaType.Declared seen = unit.members.asSuper(iterable, "java.lang.Iterable");
    if (seen == null) {
      return JavaType.UNKNOWN;
    }
    return seen.arguments().isEmpty() ? unit.library("java.lang.Object") : seen.arguments().get(0);
  }
}
