package io.github.unhoard.core.rule;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields that an expression reads. */
public final class FieldNames {
  private FieldNames() {}

  /** The simple names of the fields that {@code expression} reads, sorted; empty for null. */
  public static Set<String> in(@Nullable Expression expression) {
    Set<String> found = new TreeSet<>();
    if (expression != null) {
      collect(expression, found);
    }
    return found;
  }

  private static void collect(Node node, Set<String> into) {
    if (node instanceof Expression.FieldAccess field) {
      into.add(field.name());
    }
    node.children().forEach(child -> collect(child, into));
  }
}
