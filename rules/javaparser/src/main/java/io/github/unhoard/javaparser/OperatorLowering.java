package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lowers operators, assignments included. */
final class OperatorLowering {
  private static final Set<BinaryExpr.Operator> FLAT =
      EnumSet.of(
          BinaryExpr.Operator.PLUS,
          BinaryExpr.Operator.AND,
          BinaryExpr.Operator.OR,
          BinaryExpr.Operator.BINARY_AND,
          BinaryExpr.Operator.BINARY_OR);

  private final UnitLowering unit;

  OperatorLowering(UnitLowering unit) {
    this.unit = unit;
  }

  /** Walks down the left spine in a loop: generated code concatenates thousands of terms. */
  Typed binary(BinaryExpr expression, Scope outer) {
    BinaryExpr.Operator operator = expression.getOperator();
    Deque<com.github.javaparser.ast.expr.Expression> operands = new ArrayDeque<>();
    operands.addFirst(expression.getRight());
    com.github.javaparser.ast.expr.Expression left = Arguments.withoutParens(expression.getLeft());
    while (FLAT.contains(operator)
        && left instanceof BinaryExpr inner
        && inner.getOperator() == operator) {
      operands.addFirst(inner.getRight());
      left = Arguments.withoutParens(inner.getLeft());
    }
    operands.addFirst(left);
    if (operator == BinaryExpr.Operator.PLUS) {
      return sum(expression, List.copyOf(operands), outer);
    }
    Scope scope = outer.block();
    List<Expression> nodes = new ArrayList<>();
    List<Binding> whenTrue = new ArrayList<>();
    List<Binding> whenFalse = new ArrayList<>();
    JavaType type = null;
    for (com.github.javaparser.ast.expr.Expression operand : operands) {
      Typed lowered = unit.expressions.lower(operand, scope, null);
      nodes.add(lowered.node());
      type = type == null ? lowered.type() : type(operator, type, lowered.type());
      if (operator == BinaryExpr.Operator.AND) {
        scope.declareAll(lowered.whenTrue());
        whenTrue.addAll(lowered.whenTrue());
      } else if (operator == BinaryExpr.Operator.OR) {
        scope.declareAll(lowered.whenFalse());
        whenFalse.addAll(lowered.whenFalse());
      }
    }
    return new Typed(
        new Expression.Operation(
            operator.asString(), nodes, unit.ref(type), unit.range(expression)),
        type,
        whenTrue,
        whenFalse);
  }

  /** A sum or concatenation, in which neighbouring string literals are joined. */
  private Typed sum(
      BinaryExpr expression,
      List<com.github.javaparser.ast.expr.Expression> operands,
      Scope scope) {
    List<Expression> nodes = new ArrayList<>();
    JavaType type = null;
    boolean lastIsText = false;
    for (com.github.javaparser.ast.expr.Expression operand : operands) {
      Typed lowered = unit.expressions.lower(operand, scope, null);
      type = type == null ? lowered.type() : type(BinaryExpr.Operator.PLUS, type, lowered.type());
      boolean isText =
          operand instanceof LiteralStringValueExpr
              && lowered.node() instanceof Expression.Literal literal
              && literal.kind() == Expression.Literal.Kind.STRING;
      if (isText && lastIsText) {
        Expression.Literal last = (Expression.Literal) nodes.remove(nodes.size() - 1);
        nodes.add(joined(last, (Expression.Literal) lowered.node()));
      } else {
        nodes.add(lowered.node());
      }
      lastIsText = isText;
    }
    Expression node =
        nodes.size() == 1
            ? nodes.get(0)
            : new Expression.Operation("+", nodes, unit.ref(type), unit.range(expression));
    return new Typed(node, type);
  }

  private static Expression joined(Expression.Literal left, Expression.Literal right) {
    SourceRange from = left.range();
    SourceRange to = right.range();
    return new Expression.Literal(
        left.kind(),
        left.value() + right.value(),
        left.type(),
        new SourceRange(
            from.startLine(),
            from.startColumn(),
            to.endLine(),
            to.endColumn(),
            from.startOffset(),
            to.endOffset()));
  }

  private JavaType type(BinaryExpr.Operator operator, JavaType left, JavaType right) {
    return switch (operator) {
      case OR, AND, EQUALS, NOT_EQUALS, LESS, GREATER, LESS_EQUALS, GREATER_EQUALS ->
          JavaType.BOOLEAN;
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT ->
          unit.conversions.promoted(left, JavaType.INT);
      case PLUS -> isText(left) || isText(right) ? text() : arithmetic(left, right);
      case BINARY_OR, BINARY_AND, XOR ->
          isBoolean(left) && isBoolean(right) ? JavaType.BOOLEAN : arithmetic(left, right);
      default -> arithmetic(left, right);
    };
  }

  private JavaType arithmetic(JavaType left, JavaType right) {
    return unit.conversions.promoted(left, right);
  }

  private JavaType text() {
    return unit.library("java.lang.String");
  }

  private static boolean isText(JavaType type) {
    return TypeNames.erased(type).equals("java.lang.String");
  }

  private boolean isBoolean(JavaType type) {
    return unit.conversions.unboxed(Erasure.of(type)).equals(JavaType.BOOLEAN);
  }

  Typed unary(UnaryExpr expression, Scope scope) {
    boolean assigns = LambdaShape.assigns(expression.getOperator());
    Typed operand =
        assigns
            ? unit.expressions.lowerTarget(expression.getExpression(), scope)
            : unit.expressions.lower(expression.getExpression(), scope, null);
    if (expression.getOperator() == UnaryExpr.Operator.MINUS
        && operand.node() instanceof Expression.Literal literal
        && (expression.getExpression().isIntegerLiteralExpr()
            || expression.getExpression().isLongLiteralExpr())) {
      return new Typed(negative(expression, literal), operand.type());
    }
    boolean isNot = expression.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
    JavaType type = operand.type();
    if (isNot) {
      type = JavaType.BOOLEAN;
    } else if (!assigns) {
      type = unit.conversions.promoted(type, JavaType.INT);
    }
    Expression node =
        new Expression.Operation(
            expression.getOperator().asString(),
            List.of(operand.node()),
            unit.ref(type),
            unit.range(expression));
    return isNot ? operand.negated(node) : new Typed(node, type);
  }

  /** A negative whole number is one literal, as it is to the compiler. */
  private Expression negative(UnaryExpr expression, Expression.Literal positive) {
    // The most negative number has no positive counterpart and already reads negative.
    String value = positive.value().startsWith("-") ? positive.value() : "-" + positive.value();
    return new Expression.Literal(positive.kind(), value, positive.type(), unit.range(expression));
  }

  Typed assign(AssignExpr expression, Scope scope) {
    Typed target = unit.expressions.lowerTarget(expression.getTarget(), scope);
    Typed value = unit.expressions.lower(expression.getValue(), scope, target.type());
    boolean isPlain = expression.getOperator() == AssignExpr.Operator.ASSIGN;
    return new Typed(
        new Expression.Assign(
            target.node(),
            value.node(),
            isPlain ? null : expression.getOperator().asString(),
            unit.ref(target.type()),
            unit.range(expression)),
        target.type());
  }

  Typed conditional(ConditionalExpr expression, Scope scope, @Nullable JavaType wanted) {
    Typed condition = unit.expressions.lower(expression.getCondition(), scope, null);
    Scope positive = scope.block();
    positive.declareAll(condition.whenTrue());
    Typed whenTrue = unit.expressions.lower(expression.getThenExpr(), positive, wanted);
    Scope negative = scope.block();
    negative.declareAll(condition.whenFalse());
    Typed whenFalse = unit.expressions.lower(expression.getElseExpr(), negative, wanted);
    JavaType type = unit.conversions.common(whenTrue.type(), whenFalse.type(), wanted);
    return new Typed(
        new Expression.Conditional(
            condition.node(),
            whenTrue.node(),
            whenFalse.node(),
            unit.ref(type),
            unit.range(expression)),
        type);
  }
}
