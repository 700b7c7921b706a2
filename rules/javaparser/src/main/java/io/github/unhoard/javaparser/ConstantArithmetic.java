package io.github.unhoard.javaparser;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import org.jspecify.annotations.Nullable;

/** The operators of constant expressions; null in, null out. */
final class ConstantArithmetic {
  private static final int MAX_TEXT = 10_000;

  private ConstantArithmetic() {}

  static @Nullable Constant unary(UnaryExpr.Operator operator, @Nullable Constant operand) {
    if (operand == null) {
      return null;
    }
    Object value = operand.value();
    if (operator == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      return value instanceof Boolean flag ? new Constant(!flag) : null;
    }
    Number number = promoted(value);
    if (number == null) {
      return null;
    }
    return switch (operator) {
      case PLUS -> new Constant(number);
      case MINUS -> negated(number);
      case BITWISE_COMPLEMENT -> integral(BinaryExpr.Operator.XOR, number, -1);
      default -> null;
    };
  }

  static @Nullable Constant binary(
      BinaryExpr.Operator operator, @Nullable Constant left, @Nullable Constant right) {
    if (left == null || right == null) {
      return null;
    }
    boolean isText = left.value() instanceof String || right.value() instanceof String;
    if (isText) {
      String joined = left.text() + right.text();
      boolean isJoin = operator == BinaryExpr.Operator.PLUS && joined.length() <= MAX_TEXT;
      return isJoin ? new Constant(joined) : null;
    }
    if (left.value() instanceof Boolean a && right.value() instanceof Boolean b) {
      return logical(operator, a, b);
    }
    Number first = promoted(left.value());
    Number second = promoted(right.value());
    if (first == null || second == null) {
      return null;
    }
    Constant compared = compared(operator, first, second);
    if (compared != null) {
      return compared;
    }
    return isFloating(first) || isFloating(second)
        ? floating(operator, first, second)
        : integral(operator, first, second);
  }

  private static @Nullable Constant logical(BinaryExpr.Operator operator, boolean a, boolean b) {
    return switch (operator) {
      case AND, BINARY_AND -> new Constant(a && b);
      case OR, BINARY_OR -> new Constant(a || b);
      case XOR, NOT_EQUALS -> new Constant(a != b);
      case EQUALS -> new Constant(a == b);
      default -> null;
    };
  }

  private static @Nullable Constant compared(
      BinaryExpr.Operator operator, Number left, Number right) {
    boolean isWhole = !(isFloating(left) || isFloating(right));
    double a = left.doubleValue();
    double b = right.doubleValue();
    int order = isWhole ? Long.compare(left.longValue(), right.longValue()) : Double.compare(a, b);
    return switch (operator) {
      case EQUALS -> new Constant(order == 0);
      case NOT_EQUALS -> new Constant(order != 0);
      case LESS -> new Constant(order < 0);
      case GREATER -> new Constant(order > 0);
      case LESS_EQUALS -> new Constant(order <= 0);
      case GREATER_EQUALS -> new Constant(order >= 0);
      default -> null;
    };
  }

  private static boolean isFloating(Number number) {
    return number instanceof Double || number instanceof Float;
  }

  private static @Nullable Number promoted(Object value) {
    if (value instanceof Character c) {
      return (int) c;
    }
    if (value instanceof Byte || value instanceof Short) {
      return ((Number) value).intValue();
    }
    return value instanceof Number number ? number : null;
  }

  private static Constant negated(Number number) {
    if (number instanceof Integer i) {
      return new Constant(-i);
    }
    if (number instanceof Long l) {
      return new Constant(-l);
    }
    return number instanceof Float f ? new Constant(-f) : new Constant(-number.doubleValue());
  }

  private static @Nullable Constant floating(
      BinaryExpr.Operator operator, Number left, Number right) {
    double a = left.doubleValue();
    double b = right.doubleValue();
    Double value =
        switch (operator) {
          case PLUS -> a + b;
          case MINUS -> a - b;
          case MULTIPLY -> a * b;
          case DIVIDE -> a / b;
          default -> null;
        };
    if (value == null) {
      return null;
    }
    boolean isDouble = left instanceof Double || right instanceof Double;
    return isDouble ? new Constant(value) : new Constant(value.floatValue());
  }

  private static @Nullable Constant integral(
      BinaryExpr.Operator operator, Number left, Number right) {
    boolean isShift =
        operator == BinaryExpr.Operator.LEFT_SHIFT
            || operator == BinaryExpr.Operator.SIGNED_RIGHT_SHIFT
            || operator == BinaryExpr.Operator.UNSIGNED_RIGHT_SHIFT;
    boolean isLong = left instanceof Long || (!isShift && right instanceof Long);
    if (isLong) {
      Long value = longValue(operator, left.longValue(), right.longValue());
      return value == null ? null : new Constant(value);
    }
    Integer value = intValue(operator, left.intValue(), right.intValue());
    return value == null ? null : new Constant(value);
  }

  private static @Nullable Long longValue(BinaryExpr.Operator operator, long a, long b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> b == 0 ? null : (Long) (a / b);
      case REMAINDER -> b == 0 ? null : (Long) (a % b);
      case LEFT_SHIFT -> a << b;
      case SIGNED_RIGHT_SHIFT -> a >> b;
      case UNSIGNED_RIGHT_SHIFT -> a >>> b;
      case BINARY_AND -> a & b;
      case BINARY_OR -> a | b;
      case XOR -> a ^ b;
      default -> null;
    };
  }

  private static @Nullable Integer intValue(BinaryExpr.Operator operator, int a, int b) {
    return switch (operator) {
      case PLUS -> a + b;
      case MINUS -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> b == 0 ? null : (Integer) (a / b);
      case REMAINDER -> b == 0 ? null : (Integer) (a % b);
      case LEFT_SHIFT -> a << b;
      case SIGNED_RIGHT_SHIFT -> a >> b;
      case UNSIGNED_RIGHT_SHIFT -> a >>> b;
      case BINARY_AND -> a & b;
      case BINARY_OR -> a | b;
      case XOR -> a ^ b;
      default -> null;
    };
  }
}
