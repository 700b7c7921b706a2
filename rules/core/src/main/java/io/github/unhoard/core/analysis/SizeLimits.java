package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Comparisons of a size that can come out one way only: sizes lie between 0 and the greatest int.
 */
public final class SizeLimits {
  private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "==");

  private SizeLimits() {}

  /** Whether {@code condition} compares a size with a number so that it is never true. */
  public static boolean neverHolds(Expression condition) {
    return condition instanceof Expression.Operation operation
        && COMPARISONS.contains(operation.operator())
        && operation.operands().size() == 2
        && neverHolds(
            operation.operator(), operation.operands().get(0), operation.operands().get(1));
  }

  private static boolean neverHolds(String operator, Expression left, Expression right) {
    if (isSize(right)) {
      String turned = operator.replace('<', '?').replace('>', '<').replace('?', '>');
      return !isSize(left) && neverHolds(turned, right, left);
    }
    Long limit = isSize(left) ? number(right) : null;
    return limit != null
        && switch (operator) {
          case "<" -> limit <= 0;
          case "<=", "==" -> limit < 0;
          case ">" -> limit >= Integer.MAX_VALUE;
          default -> limit > Integer.MAX_VALUE;
        };
  }

  private static boolean isSize(Expression value) {
    return value instanceof Expression.Call call
        && call.method().name().equals("size")
        && call.arguments().isEmpty();
  }

  private static @Nullable Long number(Expression value) {
    if (value instanceof Expression.Operation minus
        && minus.operator().equals("-")
        && minus.operands().size() == 1) {
      Long inner = number(minus.operands().get(0));
      return inner == null ? null : Long.valueOf(-inner);
    }
    if (value instanceof Expression.FieldAccess field && field.name().equals("MAX_VALUE")) {
      return field.owner().equals("java.lang.Integer") ? (long) Integer.MAX_VALUE : null;
    }
    if (value instanceof Expression.Literal literal
        && literal.kind() == Expression.Literal.Kind.NUMBER
        && literal.value().matches("-?\\d{1,18}")) {
      return Long.valueOf(literal.value());
    }
    return null;
  }
}
