package io.github.unhoard.core.rule.growth;

import io.github.unhoard.core.analysis.Context;
import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Lookup;
import io.github.unhoard.core.analysis.Program;
import io.github.unhoard.core.analysis.Site;
import io.github.unhoard.core.tree.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collections that gain an element only where a map lacks a key, which is put in along with it:
 * they have as many elements as that map has keys.
 */
final class MissedKeys {
  private static final Set<String> ASKING = Set.of("containsKey", "contains");
  private final Program program;

  MissedKeys(Program program) {
    this.program = program;
  }

  /** What fills the holder that was found to lack a key before {@code growth}; or nothing. */
  Optional<Growth> filledWith(Growth growth) {
    Site site = growth.site();
    List<Expression> misses =
        Context.guards(site.context()).stream()
            .flatMap(guard -> guard.atoms().stream())
            .flatMap(atom -> missed(atom, site).stream())
            .toList();
    if (misses.isEmpty()) {
      return Optional.empty();
    }
    return program.retentions().stream()
        .filter(
            each ->
                each.lookups().stream().map(Lookup::node).anyMatch(node -> isOneOf(misses, node)))
        .flatMap(each -> each.growths().stream())
        .filter(each -> each.depth() == 0 && each.key() != null && each.node() != growth.node())
        .filter(each -> each.site().executable().equals(site.executable()))
        .findFirst();
  }

  /** The look-ups of which {@code atom} says that they found nothing. */
  private List<Expression> missed(Context.Frame.Guard atom, Site site) {
    Expression condition = atom.condition();
    if (condition instanceof Expression.Operation comparison
        && comparison.operator().equals(atom.holds() ? "==" : "!=")
        && comparison.operands().stream().anyMatch(Expression::isNull)) {
      return comparison.operands().stream().flatMap(each -> valuesOf(each, site).stream()).toList();
    }
    return !atom.holds()
            && condition instanceof Expression.Call call
            && ASKING.contains(call.method().name())
        ? List.of(call)
        : List.of();
  }

  private static boolean isOneOf(List<Expression> calls, Expression node) {
    return calls.stream().anyMatch(each -> each == node);
  }

  private List<Expression> valuesOf(Expression value, Site site) {
    List<Expression> values =
        value instanceof Expression.LocalAccess local
            ? program.valuesOf(local, site.executable().owner())
            : List.of(value);
    return values.stream()
        .map(each -> each instanceof Expression.Cast cast ? cast.value() : each)
        .toList();
  }
}
