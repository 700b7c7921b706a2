package io.github.unhoard.core.analysis;

import io.github.unhoard.core.catalog.Catalog;
import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import io.github.unhoard.core.tree.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which calls fail for reasons outside the program, as input and output does: those of the
 * catalogue, and calls of the one method of the sources that makes such a call and lets it fail.
 */
final class Failing {
  private static final int MAX_HOPS = 2;

  private record Within(Executable method, int hops) {}

  private final CallGraph graph;
  private final Catalog catalog;
  private final Map<Within, Boolean> failing = new HashMap<>();

  Failing(CallGraph graph, Catalog catalog) {
    this.graph = graph;
    this.catalog = catalog;
  }

  boolean isExpected(Expression expression) {
    return isExpected(expression, MAX_HOPS);
  }

  private boolean isExpected(Expression expression, int hops) {
    if (expression instanceof Expression.New made) {
      return catalog.names("failingCreations").contains(made.type().name())
          || lets(graph.targetsOf(made), hops);
    }
    return expression instanceof Expression.Call call
        && (call.receiver() != null && isOfWorld(call, call.receiver().type())
            || lets(graph.targetsOf(call), hops));
  }

  private boolean isOfWorld(Expression.Call call, TypeRef type) {
    return catalog.names("failingVerbs").stream().anyMatch(call.method().name()::startsWith)
        && !catalog.names("safeTypes").contains(type.name())
        && catalog.names("failingTypes").stream()
            .anyMatch(
                each ->
                    each.endsWith(".") ? type.name().startsWith(each) : type.name().equals(each));
  }

  /** Whether it is one method that is meant, and it lets a failure out. */
  private boolean lets(List<Executable> targets, int hops) {
    return hops > 0 && targets.size() == 1 && lets(targets.get(0), hops - 1);
  }

  private boolean lets(Executable method, int hops) {
    Within within = new Within(method, hops);
    Boolean known = failing.get(within);
    if (known == null) {
      failing.put(within, false);
      known =
          method.node() != null
              && method.node().body() != null
              && contains(method.node().body(), hops);
      failing.put(within, known);
    }
    return known;
  }

  private boolean contains(Node node, int hops) {
    if (node instanceof Expression.Lambda || node instanceof Statement.LocalClass) {
      return false;
    }
    if (node instanceof Statement.Try attempt && !attempt.catches().isEmpty()) {
      return attempt.catches().stream()
          .anyMatch(each -> endsInThrow(each.body()) || contains(each.body(), hops));
    }
    return node instanceof Expression expression && isExpected(expression, hops)
        || node.children().stream().anyMatch(child -> contains(child, hops));
  }

  private static boolean endsInThrow(Statement.Block block) {
    List<Statement> statements = block.statements();
    return !statements.isEmpty()
        && statements.get(statements.size() - 1) instanceof Statement.Throw;
  }
}
