package io.github.unhoard.javaparser;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.unhoard.core.tree.ClassNode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers statements. */
final class StatementLowering {
  private final UnitLowering unit;
  private final LoopLowering loops;
  private final TryLowering tries;

  StatementLowering(UnitLowering unit) {
    this.unit = unit;
    this.loops = new LoopLowering(unit, this);
    this.tries = new TryLowering(unit, this);
  }

  Statement.Block block(BlockStmt block, Scope outer) {
    return block(block, outer, null);
  }

  Statement.Block block(BlockStmt block, Scope outer, @Nullable String label) {
    return new Statement.Block(
        lowerAll(block.getStatements(), outer.block()), label, unit.range(block));
  }

  /** The place of code that could not be lowered: whatever it does is not known. */
  Statement.Block opaqueBlock(BlockStmt block) {
    SourceRange range = unit.range(block);
    return new Statement.Block(List.of(opaque(range)), null, range);
  }

  List<Statement> lowerAll(List<com.github.javaparser.ast.stmt.Statement> statements, Scope scope) {
    List<Statement> lowered = new ArrayList<>();
    for (com.github.javaparser.ast.stmt.Statement each : statements) {
      if (!(each instanceof EmptyStmt)) {
        lowered.addAll(lower(each, scope, null));
      }
    }
    return lowered;
  }

  /** Lowers a body that may be any statement; several become a block. */
  Statement lowerOne(com.github.javaparser.ast.stmt.Statement statement, Scope outer) {
    List<Statement> lowered = lower(statement, outer.block(), null);
    return lowered.size() == 1
        ? lowered.get(0)
        : new Statement.Block(lowered, null, unit.range(statement));
  }

  private List<Statement> lower(
      com.github.javaparser.ast.stmt.Statement statement, Scope scope, @Nullable String label) {
    return unit.nested(
        statement,
        () -> one(statement, scope, label),
        () -> List.of(opaque(unit.range(statement))));
  }

  private static Statement opaque(SourceRange range) {
    return new Statement.ExpressionStatement(
        new Expression.Opaque(List.of(), TypeRef.UNKNOWN, range), range);
  }

  private List<Statement> one(
      com.github.javaparser.ast.stmt.Statement statement, Scope scope, @Nullable String label) {
    SourceRange range = unit.range(statement);
    if (statement instanceof ExpressionStmt expression) {
      return expression(expression.getExpression(), scope, range);
    } else if (statement instanceof IfStmt choice) {
      return List.of(choice(choice, scope));
    } else if (statement instanceof BlockStmt block) {
      return List.of(block(block, scope, label));
    } else if (statement instanceof ReturnStmt returned) {
      return List.of(returned(returned, scope));
    } else if (statement instanceof TryStmt attempt) {
      return List.of(tries.lower(attempt, scope));
    } else if (statement instanceof ForEachStmt loop) {
      return List.of(loops.forEach(loop, scope, label));
    } else if (statement instanceof ForStmt loop) {
      return List.of(loops.forLoop(loop, scope, label));
    } else if (statement instanceof WhileStmt loop) {
      return List.of(loops.whileLoop(loop, scope, label));
    } else if (statement instanceof DoStmt loop) {
      return List.of(loops.doLoop(loop, scope, label));
    } else if (statement instanceof SwitchStmt choice) {
      return List.of(unit.switches.statement(choice, choice, scope, false));
    } else if (statement instanceof ThrowStmt thrown) {
      Typed value = unit.expressions.lower(thrown.getExpression(), scope, null);
      return List.of(new Statement.Throw(value.node(), range));
    } else if (statement instanceof SynchronizedStmt guarded) {
      Typed lock = unit.expressions.lower(guarded.getExpression(), scope, null);
      return List.of(
          new Statement.Synchronized(lock.node(), block(guarded.getBody(), scope), range));
    }
    return rare(statement, scope, range);
  }

  private List<Statement> rare(
      com.github.javaparser.ast.stmt.Statement statement, Scope scope, SourceRange range) {
    if (statement instanceof BreakStmt jump) {
      String label = jump.getLabel().map(name -> name.asString()).orElse(null);
      return List.of(new Statement.Jump(false, label, range));
    } else if (statement instanceof ContinueStmt jump) {
      String label = jump.getLabel().map(name -> name.asString()).orElse(null);
      return List.of(new Statement.Jump(true, label, range));
    } else if (statement instanceof LabeledStmt labeled) {
      return labeled(labeled, scope, range);
    } else if (statement instanceof YieldStmt yielded) {
      return List.of(yielded(yielded, scope, range));
    } else if (statement instanceof EmptyStmt) {
      return List.of(new Statement.Block(List.of(), null, range));
    } else if (statement instanceof AssertStmt assertion) {
      return List.of(assertion(assertion, scope, range));
    } else if (statement instanceof ExplicitConstructorInvocationStmt call) {
      Typed lowered = unit.creations.constructorCall(call, scope);
      return List.of(new Statement.ExpressionStatement(lowered.node(), range));
    } else if (statement instanceof LocalClassDeclarationStmt local) {
      ClassNode type = unit.classLowering.local(local.getClassDeclaration(), scope);
      return List.of(new Statement.LocalClass(type, range));
    } else if (statement instanceof LocalRecordDeclarationStmt local) {
      ClassNode type = unit.classLowering.local(local.getRecordDeclaration(), scope);
      return List.of(new Statement.LocalClass(type, range));
    }
    return List.of(opaque(range));
  }

  /** An expression statement or a declaration of variables. */
  List<Statement> expression(
      com.github.javaparser.ast.expr.Expression expression, Scope scope, SourceRange range) {
    if (!(expression instanceof VariableDeclarationExpr declaration)) {
      Typed lowered = unit.expressions.lower(expression, scope, null);
      return List.of(new Statement.ExpressionStatement(lowered.node(), range));
    }
    List<Statement> variables = new ArrayList<>();
    boolean isOnly = declaration.getVariables().size() == 1;
    for (VariableDeclarator each : declaration.getVariables()) {
      variables.add(variable(each, scope, isOnly ? range : unit.range(each)));
    }
    return variables;
  }

  private Statement variable(VariableDeclarator variable, Scope scope, SourceRange range) {
    TypeSyntax written = TypeSyntax.of(variable.getType());
    boolean isInferred = written.form() == TypeSyntax.Form.INFERRED;
    JavaType type = isInferred ? JavaType.UNKNOWN : unit.resolver.resolve(written, scope);
    Binding binding = null;
    if (!isInferred) {
      // In scope in its own initializer: a lambda or anonymous class there may assign it.
      binding = unit.binding(variable.getNameAsString(), type, variable.getName());
      scope.declare(binding);
    }
    Typed value =
        variable.getInitializer().isPresent()
            ? unit.expressions.lower(
                variable.getInitializer().get(), scope, isInferred ? null : type)
            : null;
    if (binding == null) {
      JavaType inferred = value == null ? JavaType.UNKNOWN : value.type();
      binding = unit.binding(variable.getNameAsString(), inferred, variable.getName());
      scope.declare(binding);
    }
    return new Statement.LocalVariable(binding.local(), value == null ? null : value.node(), range);
  }

  private Statement choice(IfStmt statement, Scope scope) {
    Typed condition = unit.expressions.lower(statement.getCondition(), scope, JavaType.BOOLEAN);
    Scope positive = scope.block();
    positive.declareAll(condition.whenTrue());
    Statement then = lowerOne(statement.getThenStmt(), positive);
    Statement otherwise = null;
    if (statement.getElseStmt().isPresent()) {
      Scope negative = scope.block();
      negative.declareAll(condition.whenFalse());
      otherwise = lowerOne(statement.getElseStmt().get(), negative);
    }
    if (!condition.whenFalse().isEmpty() && !Completion.canComplete(then)) {
      scope.declareAll(condition.whenFalse());
    }
    if (!condition.whenTrue().isEmpty()
        && otherwise != null
        && !Completion.canComplete(otherwise)) {
      scope.declareAll(condition.whenTrue());
    }
    return new Statement.If(condition.node(), then, otherwise, unit.range(statement));
  }

  private Statement returned(ReturnStmt statement, Scope scope) {
    if (statement.getExpression().isEmpty()) {
      return new Statement.Return(null, unit.range(statement));
    }
    Scope.Result result = scope.returnResult();
    JavaType wanted = result == null ? null : result.wanted();
    Typed value = unit.expressions.lower(statement.getExpression().get(), scope, wanted);
    if (result != null) {
      result.seen().add(value.type());
    }
    return new Statement.Return(value.node(), unit.range(statement));
  }

  private Statement yielded(YieldStmt statement, Scope scope, SourceRange range) {
    Scope.Result result = scope.yieldResult();
    JavaType wanted = result == null ? null : result.wanted();
    Typed value = unit.expressions.lower(statement.getExpression(), scope, wanted);
    if (result != null) {
      result.seen().add(value.type());
    }
    return new Statement.Yield(value.node(), range);
  }

  private List<Statement> labeled(LabeledStmt statement, Scope scope, SourceRange range) {
    String label = statement.getLabel().asString();
    com.github.javaparser.ast.stmt.Statement inner = statement.getStatement();
    List<Statement> lowered = lower(inner, scope, label);
    boolean keepsLabel =
        inner instanceof BlockStmt
            || inner instanceof ForStmt
            || inner instanceof ForEachStmt
            || inner instanceof WhileStmt
            || inner instanceof DoStmt;
    return keepsLabel ? lowered : List.of(new Statement.Block(lowered, label, range));
  }

  private Statement assertion(AssertStmt statement, Scope scope, SourceRange range) {
    Typed check = unit.expressions.lower(statement.getCheck(), scope, JavaType.BOOLEAN);
    Expression not =
        new Expression.Operation("!", List.of(check.node()), check.node().type(), range);
    return new Statement.If(not, tries.assertionError(statement, scope, range), null, range);
  }
}
