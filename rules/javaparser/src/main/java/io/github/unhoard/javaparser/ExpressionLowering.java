package io.github.unhoard.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import io.github.unhoard.core.tree.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers expressions, each exactly once, typing it on the way up. */
final class ExpressionLowering {
  private final UnitLowering unit;

  ExpressionLowering(UnitLowering unit) {
    this.unit = unit;
  }

  /** Lowers a value; {@code wanted} is the type its context gives it, null when none. */
  Typed lower(
      com.github.javaparser.ast.expr.Expression expression,
      Scope scope,
      @Nullable JavaType wanted) {
    return lower(expression, scope, wanted, false);
  }

  /** Lowers what is assigned to. */
  Typed lowerTarget(com.github.javaparser.ast.expr.Expression expression, Scope scope) {
    return lower(expression, scope, null, true);
  }

  /** Lowers the expression that is a lambda's body, around which a statement will be put. */
  Typed lowerBody(
      com.github.javaparser.ast.expr.Expression expression,
      Scope scope,
      @Nullable JavaType wanted) {
    return unit.nested(
        expression,
        () -> lower(expression, scope, wanted),
        () -> opaque(List.of(), unit.range(expression)));
  }

  private Typed lower(
      com.github.javaparser.ast.expr.Expression parenthesized,
      Scope scope,
      @Nullable JavaType wanted,
      boolean isTarget) {
    com.github.javaparser.ast.expr.Expression expression = Arguments.withoutParens(parenthesized);
    return unit.nested(
        expression,
        () -> one(expression, scope, wanted, isTarget),
        () -> opaque(List.of(), unit.range(expression)));
  }

  private Typed one(
      com.github.javaparser.ast.expr.Expression expression,
      Scope scope,
      @Nullable JavaType wanted,
      boolean isTarget) {
    if (expression instanceof NameExpr name) {
      return unit.names.simple(name, scope, isTarget);
    } else if (expression instanceof FieldAccessExpr access) {
      return unit.names.select(access, scope, isTarget);
    } else if (expression instanceof MethodCallExpr call) {
      return unit.calls.lower(call, scope, wanted);
    } else if (expression instanceof LiteralExpr literal) {
      return literal(literal);
    } else if (expression instanceof ObjectCreationExpr creation) {
      return unit.creations.object(creation, scope, wanted);
    } else if (expression instanceof AssignExpr assign) {
      return unit.operators.assign(assign, scope);
    } else if (expression instanceof BinaryExpr binary) {
      return unit.operators.binary(binary, scope);
    } else if (expression instanceof UnaryExpr unary) {
      return unit.operators.unary(unary, scope);
    } else if (expression instanceof ThisExpr self) {
      return unit.names.thisExpression(self, scope);
    } else if (expression instanceof SuperExpr parent) {
      return unit.names.superExpression(parent, scope);
    }
    return rare(expression, scope, wanted);
  }

  private Typed rare(
      com.github.javaparser.ast.expr.Expression expression,
      Scope scope,
      @Nullable JavaType wanted) {
    if (expression instanceof LambdaExpr || expression instanceof MethodReferenceExpr) {
      return unit.functions.lower(expression, scope, wanted).typed();
    } else if (expression instanceof ConditionalExpr conditional) {
      return unit.operators.conditional(conditional, scope, wanted);
    } else if (expression instanceof CastExpr cast) {
      JavaType type = unit.type(cast.getType(), scope);
      com.github.javaparser.ast.expr.Expression operand =
          Arguments.withoutParens(cast.getExpression());
      boolean isFunction = operand.isLambdaExpr() || operand.isMethodReferenceExpr();
      Typed value = lower(operand, scope, isFunction ? type : null);
      return new Typed(
          new Expression.Cast(value.node(), unit.ref(type), unit.range(expression)), type);
    } else if (expression instanceof InstanceOfExpr test) {
      return unit.patterns.instanceOf(test, scope);
    } else if (expression instanceof ArrayAccessExpr access) {
      return arrayAccess(access, scope);
    } else if (expression instanceof ArrayCreationExpr creation) {
      return unit.creations.array(creation, scope);
    } else if (expression instanceof ArrayInitializerExpr initializer) {
      return unit.creations.array(initializer, scope, wanted);
    } else if (expression instanceof ClassExpr named) {
      return classLiteral(named, scope);
    } else if (expression instanceof SwitchExpr choice) {
      return unit.switches.value(choice, scope, wanted);
    }
    return opaque(children(expression, scope), unit.range(expression));
  }

  private List<io.github.unhoard.core.tree.Node> children(Node node, Scope scope) {
    List<io.github.unhoard.core.tree.Node> children = new ArrayList<>();
    for (Node child : node.getChildNodes()) {
      if (child instanceof com.github.javaparser.ast.expr.Expression expression) {
        children.add(lower(expression, scope, null).node());
      }
    }
    return children;
  }

  private Typed opaque(List<io.github.unhoard.core.tree.Node> children, SourceRange range) {
    return new Typed(new Expression.Opaque(children, TypeRef.UNKNOWN, range), JavaType.UNKNOWN);
  }

  private Typed literal(LiteralExpr literal) {
    SourceRange range = unit.range(literal);
    if (literal instanceof NullLiteralExpr) {
      return new Typed(
          new Expression.Literal(
              Expression.Literal.Kind.NULL, "null", unit.ref(JavaType.NULL), range),
          JavaType.NULL);
    }
    Constant constant = Literals.constant(literal);
    if (constant == null) {
      return opaque(List.of(), range);
    }
    JavaType type =
        constant.value() instanceof String
            ? unit.library("java.lang.String")
            : unit.conversions.unboxed(unit.library(constant.value().getClass().getName()));
    return new Typed(
        new Expression.Literal(constant.kind(), constant.text(), unit.ref(type), range), type);
  }

  private Typed classLiteral(ClassExpr expression, Scope scope) {
    JavaType named = unit.type(expression.getType(), scope);
    JavaType argument = named.equals(JavaType.VOID) ? unit.library("java.lang.Void") : named;
    JavaType type =
        ((JavaType.Declared) unit.library("java.lang.Class"))
            .withArguments(List.of(unit.conversions.boxed(argument)));
    return new Typed(
        new Expression.Literal(
            Expression.Literal.Kind.CLASS,
            TypeNames.erased(named),
            unit.ref(type),
            unit.range(expression)),
        type);
  }

  private Typed arrayAccess(ArrayAccessExpr access, Scope scope) {
    Typed array = lower(access.getName(), scope, null);
    Typed index = lower(access.getIndex(), scope, JavaType.INT);
    JavaType type =
        array.type() instanceof JavaType.Array known ? known.component() : JavaType.UNKNOWN;
    return new Typed(
        new Expression.ArrayAccess(array.node(), index.node(), unit.ref(type), unit.range(access)),
        type);
  }
}
