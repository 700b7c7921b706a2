package io.github.unhoard.core.fix;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression stands: in a statement of a block, which another can be put beside.
 *
 * @param always whether the statement evaluates the expression whenever it runs
 */
public record Spot(Statement.Block block, Statement statement, boolean always) {

  /**
   * The spot of {@code sought} in {@code body}; empty if its statement stands in no block, as the
   * branch of an {@code if} without braces.
   */
  public static Optional<Spot> of(@Nullable Node body, Node sought) {
    List<Node> path = new ArrayList<>();
    if (body == null || !find(body, sought, path)) {
      return Optional.empty();
    }
    boolean always = true;
    for (int i = path.size() - 1; i > 0; i--) {
      Node node = path.get(i);
      if (node instanceof Statement statement) {
        return path.get(i - 1) instanceof Statement.Block block
            ? Optional.of(new Spot(block, statement, always && !(node instanceof Statement.Loop)))
            : Optional.empty();
      }
      always &= !mayPassOver(node);
    }
    return Optional.empty();
  }

  /** Whether the expression is all that the statement does. */
  public boolean isOnly(Expression expression) {
    return statement instanceof Statement.ExpressionStatement only
        && only.expression() == expression;
  }

  private static boolean find(Node at, Node sought, List<Node> path) {
    path.add(at);
    if (at == sought) {
      return true;
    }
    for (Node child : at.children()) {
      if (find(child, sought, path)) {
        return true;
      }
    }
    path.remove(path.size() - 1);
    return false;
  }

  private static boolean mayPassOver(Node node) {
    return node instanceof Expression.Lambda
        || node instanceof Expression.Conditional
        || node instanceof Expression.SwitchValue
        || node instanceof Expression.Operation operation
            && (operation.operator().equals("&&") || operation.operator().equals("||"));
  }
}
