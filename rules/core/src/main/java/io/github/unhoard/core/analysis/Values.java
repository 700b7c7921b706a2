package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.catalog.Effect;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.MethodRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which variables an expression's value may come from, for the alias analysis. */
final class Values {
  private final Catalog catalog;
  private final String path;

  Values(Catalog catalog, String path) {
    this.catalog = catalog;
    this.path = path;
  }

  List<Operand> of(@Nullable Expression expression) {
    Set<Operand> found = new LinkedHashSet<>();
    collect(expression, found);
    return List.copyOf(found);
  }

  private void collect(@Nullable Expression expression, Set<Operand> into) {
    if (expression instanceof Expression.LocalAccess access) {
      into.add(new Operand(new Variable.OfLocal(path, access.local().id()), 0, false));
    } else if (expression instanceof Expression.FieldAccess access) {
      into.add(new Operand(new Variable.OfField(FieldKey.of(access)), 0, false));
    } else if (expression instanceof Expression.Cast cast) {
      collect(cast.value(), into);
    } else if (expression instanceof Expression.Assign assign) {
      collect(assign.value(), into);
    } else if (expression instanceof Expression.ArrayAccess access) {
      of(access.array()).forEach(each -> into.add(each.element()));
    } else if (expression instanceof Expression.Call call) {
      collectCall(call, into);
    } else if (expression instanceof Expression.Conditional
        || expression instanceof Expression.SwitchValue) {
      expression.alternatives().forEach(each -> collect(each, into));
    }
  }

  private void collectCall(Expression.Call call, Set<Operand> into) {
    List<Effect> effects =
        catalog.effects(
            call.method(),
            call.receiver() == null ? call.method().owner() : call.receiver().type());
    for (Effect effect : effects) {
      List<Operand> subject = subject(effect, call);
      switch (effect.kind()) {
        case VIEW, SAME -> into.addAll(subject);
        case READ_ONLY_VIEW -> subject.forEach(each -> into.add(each.asReadOnly()));
        case ELEMENT -> subject.forEach(each -> into.add(each.element()));
        default -> {}
      }
    }
    if (effects.isEmpty() && !call.method().name().equals(MethodRef.CONSTRUCTOR)) {
      into.add(new Operand(new Variable.OfReturn(call.method().id()), 0, false));
    }
  }

  /** The values that {@code effect} of {@code call} acts on. */
  List<Operand> subject(Effect effect, Expression.Call call) {
    if (effect.subject() == Effect.RECEIVER) {
      return of(call.receiver());
    }
    Expression argument = argument(call.arguments(), effect.subject());
    return argument == null ? new ArrayList<>() : of(argument);
  }

  static @Nullable Expression argument(List<Expression> arguments, int index) {
    int resolved = Effect.resolve(index, arguments.size());
    return resolved >= 0 && resolved < arguments.size() ? arguments.get(resolved) : null;
  }
}
