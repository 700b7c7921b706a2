package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How conditions over its own fields come out for an object that was only just made. */
final class FreshState {
  private final World world;

  /** Fields that a declaration or a constructor gives a value. */
  private final Set<FieldKey> initialized = new HashSet<>();

  private final Set<FieldKey> written = new HashSet<>();

  FreshState(World world, Facts facts) {
    this.world = world;
    for (Facts.FieldWrite write : facts.writes) {
      boolean early =
          write.declaration() || write.site().executable().kind() != MethodNode.Kind.METHOD;
      (early && !isDefault(write.value()) ? initialized : written).add(write.field());
    }
  }

  private static boolean isDefault(Expression value) {
    return value instanceof Expression.Literal literal
        && Set.of("null", "false", "0").contains(literal.value());
  }

  /** The outcome of {@code condition}; empty when it is not known. */
  Optional<Boolean> of(Expression condition, ClassInfo owner) {
    if (condition instanceof Expression.Operation operation) {
      switch (operation.operator()) {
        case "!" -> {
          return of(operation.operands().get(0), owner).map(holds -> !holds);
        }
        case "==", "!=" -> {
          boolean isNull =
              operation.operands().stream().anyMatch(Expression::isNull)
                  && operation.operands().stream().anyMatch(each -> isUnset(each, owner));
          return isNull ? Optional.of(operation.operator().equals("==")) : Optional.empty();
        }
        case "&&" -> {
          return decided(operation, owner, false);
        }
        case "||" -> {
          return decided(operation, owner, true);
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return condition.type().name().equals("boolean") && isUnset(condition, owner)
        ? Optional.of(false)
        : Optional.empty();
  }

  private Optional<Boolean> decided(
      Expression.Operation operation, ClassInfo owner, boolean decisive) {
    return operation.operands().stream()
        .map(each -> of(each, owner))
        .flatMap(Optional::stream)
        .filter(each -> each == decisive)
        .findFirst();
  }

  private boolean isUnset(Expression expression, ClassInfo owner) {
    if (!(expression instanceof Expression.FieldAccess access) || access.isStatic()) {
      return false;
    }
    FieldInfo field = world.field(FieldKey.of(access));
    return field != null
        && field.owner().equals(owner)
        && !initialized.contains(field.key())
        && written.contains(field.key());
  }
}
