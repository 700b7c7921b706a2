package io.github.unhoard.core.rule.release.key;

import io.github.unhoard.core.analysis.Growth;
import io.github.unhoard.core.analysis.Release;
import io.github.unhoard.core.analysis.Retention;
import io.github.unhoard.core.analysis.SameCode;
import io.github.unhoard.core.finding.Fix;
import io.github.unhoard.core.fix.Repair;
import io.github.unhoard.core.fix.Repeatable;
import io.github.unhoard.core.fix.SourceCode;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Removes an entry by the key it was put in with, where that can be written at the removal. */
final class KeyRepair {
  private KeyRepair() {}

  /** Both keys are made from a variable of one type: the removal makes its key the other way. */
  static Optional<Fix> sameWay(Growth growth, Release release) {
    Expression in = growth.key();
    Expression out = release.key();
    Expression.LocalAccess stored = onlyLocal(in);
    Expression.LocalAccess removed = onlyLocal(out);
    if (stored == null || removed == null || !sameType(stored, removed)) {
      return Optional.empty();
    }
    return written(growth, release, stored, removed);
  }

  /** The object that was put in under a property of its own is passed to the removal. */
  static Optional<Fix> property(Retention retention, Release release) {
    if (retention.growths().size() != 1
        || !(release.key() instanceof Expression.LocalAccess removed)) {
      return Optional.empty();
    }
    Growth growth = retention.growths().get(0);
    Expression.LocalAccess stored = onlyLocal(growth.key());
    if (stored == null
        || growth.key() == stored
        || !SameCode.isSameLocal(growth.value(), stored)
        || !sameType(stored, removed)) {
      return Optional.empty();
    }
    return written(growth, release, stored, removed);
  }

  private static Optional<Fix> written(
      Growth growth,
      Release release,
      Expression.LocalAccess stored,
      Expression.LocalAccess removed) {
    Expression in = growth.key();
    Expression out = release.key();
    boolean direct =
        release.node() instanceof Expression.Call call
            && call.arguments().size() == 1
            && call.arguments().get(0) == out;
    if (!direct || in == null || out == null || !Repeatable.is(in) || readsField(in)) {
      return Optional.empty();
    }
    SourceCode code = Repair.in(growth.site().executable().owner().unit()).code();
    String key =
        code.text(in.range().startOffset(), stored.range().startOffset())
            + removed.local().name()
            + code.text(stored.range().endOffset(), in.range().endOffset());
    return key.contains("\n")
        ? Optional.empty()
        : Repair.in(release.site().executable().owner().unit())
            .replace(out, key)
            .titled("Remove by " + key + ", the key it was put in with");
  }

  /** Another place may see another field of that name, or none. */
  private static boolean readsField(Node node) {
    return node instanceof Expression.FieldAccess
        || node instanceof Expression.This
        || node.children().stream().anyMatch(KeyRepair::readsField);
  }

  private static boolean sameType(Expression.LocalAccess one, Expression.LocalAccess other) {
    return one.type().resolved() && one.type().name().equals(other.type().name());
  }

  private static Expression.@Nullable LocalAccess onlyLocal(@Nullable Expression expression) {
    Set<Expression.LocalAccess> found = new HashSet<>();
    collect(expression, found);
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private static void collect(@Nullable Node node, Set<Expression.LocalAccess> into) {
    if (node instanceof Expression.LocalAccess access) {
      into.add(access);
    } else if (node != null) {
      node.children().forEach(each -> collect(each, into));
    }
  }
}
