package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the adding of an entry says about later conditions: those that had to hold for it to be
 * added, that what was stored is there, and that the call which added it said so.
 */
final class Implied {
  private final Site growth;
  private final Expression node;
  private final List<Expression> stored = new ArrayList<>();
  private final Facts facts;

  Implied(
      Site growth,
      Expression node,
      @Nullable Expression key,
      @Nullable Expression value,
      Facts facts) {
    this.growth = growth;
    this.node = node;
    this.facts = facts;
    store(key);
    store(value);
  }

  /** Notes {@code part} and whatever it was read from: none of them was null then. */
  private void store(@Nullable Expression part) {
    if (part instanceof Expression.LocalAccess || part instanceof Expression.FieldAccess) {
      stored.add(part);
    }
    if (part instanceof Expression.FieldAccess field) {
      store(field.receiver());
    } else if (part instanceof Expression.Call call) {
      store(call.receiver());
    } else if (part instanceof Expression.Cast cast) {
      store(cast.value());
    }
  }

  /** The outcome {@code condition} must have once the entry is there; empty if it may be either. */
  Optional<Boolean> outcomeOf(Expression condition) {
    if (condition instanceof Expression.Operation operation) {
      switch (operation.operator()) {
        case "!" -> {
          return outcomeOf(operation.operands().get(0)).map(holds -> !holds);
        }
        case "&&" -> {
          return all(operation, false);
        }
        case "||" -> {
          return all(operation, true);
        }
        case "==", "!=" -> {
          Optional<Boolean> known = nullTest(operation);
          if (known.isPresent()) {
            return known;
          }
        }
        default -> {}
      }
    }
    if (isGrowth(condition)) {
      return Optional.of(true);
    }
    for (Context.Frame.Guard guard : Context.guards(growth.context())) {
      Optional<Boolean> known = under(guard.condition(), guard.holds(), condition);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** One operand that decides is enough; else all must be known. */
  private Optional<Boolean> all(Expression.Operation operation, boolean decisive) {
    boolean known = true;
    for (Expression operand : operation.operands()) {
      Optional<Boolean> each = outcomeOf(operand);
      if (each.isPresent() && each.get() == decisive) {
        return each;
      }
      known &= each.isPresent();
    }
    return known ? Optional.of(!decisive) : Optional.empty();
  }

  private static Optional<Boolean> under(Expression guard, boolean holds, Expression asked) {
    if (SameCode.of(guard, asked)) {
      return Optional.of(holds);
    }
    if (guard instanceof Expression.Operation operation) {
      if (operation.operator().equals("!")) {
        return under(operation.operands().get(0), !holds, asked);
      }
      if (operation.operator().equals(holds ? "&&" : "||")) {
        return operation.operands().stream()
            .map(each -> under(each, holds, asked))
            .flatMap(Optional::stream)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** What was stored is not null; what a conditional put returned for a new entry is. */
  private Optional<Boolean> nullTest(Expression.Operation comparison) {
    if (comparison.operands().stream().noneMatch(Expression::isNull)) {
      return Optional.empty();
    }
    boolean equal = comparison.operator().equals("==");
    for (Expression operand : comparison.operands()) {
      if (isGrowth(operand)) {
        return Optional.of(equal);
      }
      if (stored.stream().anyMatch(each -> SameCode.of(each, operand))) {
        return Optional.of(!equal);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code expression} is what the adding call returned. */
  private boolean isGrowth(Expression expression) {
    if (expression == node) {
      return true;
    }
    if (!(expression instanceof Expression.LocalAccess access)
        || growth.executable().kind() != MethodNode.Kind.METHOD) {
      return false;
    }
    String path = growth.executable().owner().unit().path();
    return facts
        .localValues
        .getOrDefault(new Variable.OfLocal(path, access.local().id()), List.of())
        .contains(node);
  }
}
