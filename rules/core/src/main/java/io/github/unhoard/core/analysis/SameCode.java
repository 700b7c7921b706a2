package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether two expressions read the same code: same names, same shape, wherever they stand. */
public final class SameCode {
  private SameCode() {}

  /**
   * Whether {@code one} and {@code other} are the same code; a qualifying {@code this} is nothing.
   */
  public static boolean of(@Nullable Expression one, @Nullable Expression other) {
    if (one == null || other == null) {
      return one == other || isThis(one) || isThis(other);
    }
    return sameHead(one, other) && sameParts(parts(one), parts(other));
  }

  /** Whether both read one local variable. */
  public static boolean isSameLocal(@Nullable Expression one, @Nullable Expression other) {
    return one instanceof Expression.LocalAccess first
        && other instanceof Expression.LocalAccess second
        && first.local().id() == second.local().id();
  }

  private static boolean isThis(@Nullable Expression expression) {
    return expression instanceof Expression.This;
  }

  private static boolean sameHead(Expression one, Expression other) {
    if (one instanceof Expression.LocalAccess first) {
      return other instanceof Expression.LocalAccess second
          && first.local().id() == second.local().id()
          && first.local().name().equals(second.local().name());
    } else if (one instanceof Expression.FieldAccess first) {
      return other instanceof Expression.FieldAccess second
          && first.name().equals(second.name())
          && first.owner().equals(second.owner());
    } else if (one instanceof Expression.Call first) {
      return other instanceof Expression.Call second
          && first.method().name().equals(second.method().name())
          && first.arguments().size() == second.arguments().size();
    } else if (one instanceof Expression.Literal first) {
      return other instanceof Expression.Literal second && first.value().equals(second.value());
    } else if (one instanceof Expression.Operation first) {
      return other instanceof Expression.Operation second
          && first.operator().equals(second.operator());
    } else if (one instanceof Expression.InstanceOf first) {
      return other instanceof Expression.InstanceOf second
          && first.tested().name().equals(second.tested().name());
    }
    return one.getClass() == other.getClass()
        && (one instanceof Expression.This
            || one instanceof Expression.Cast
            || one instanceof Expression.ArrayAccess
            || one instanceof Expression.Conditional);
  }

  private static List<Expression> parts(Expression expression) {
    return expression.children().stream()
        .filter(Expression.class::isInstance)
        .map(Expression.class::cast)
        .filter(child -> !(expression instanceof Expression.FieldAccess && isThis(child)))
        .filter(child -> !(expression instanceof Expression.Call && isThis(child)))
        .toList();
  }

  private static boolean sameParts(List<? extends Node> one, List<? extends Node> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!of((Expression) one.get(i), (Expression) other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
