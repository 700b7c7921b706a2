package io.github.unhoard.core.analysis;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Node;
import io.github.unhoard.core.tree.Statement;

/** Whether control can run off the end of a statement. */
final class Flowing {
  private Flowing() {}

  /** Whether {@code statement} always leaves by return, throw, break or continue. */
  static boolean neverCompletes(Statement statement) {
    if (statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Jump
        || statement instanceof Statement.Yield) {
      return true;
    }
    if (statement instanceof Statement.Block block) {
      return !block.statements().isEmpty()
          && neverCompletes(block.statements().get(block.statements().size() - 1));
    }
    if (statement instanceof Statement.If branch) {
      return branch.otherwise() != null
          && neverCompletes(branch.then())
          && neverCompletes(branch.otherwise());
    }
    if (statement instanceof Statement.Synchronized guarded) {
      return neverCompletes(guarded.body());
    }
    if (statement instanceof Statement.Try attempt) {
      return neverCompletes(attempt.body())
          && attempt.catches().stream().allMatch(each -> neverCompletes(each.body()));
    }
    return false;
  }

  /** Whether {@code root} contains a node of {@code kind}, bodies of local classes excluded. */
  static boolean contains(Node root, Class<? extends Node> kind) {
    return kind.isInstance(root)
        || root.children().stream().anyMatch(child -> contains(child, kind));
  }

  /** Whether {@code expression} mentions the field {@code key}. */
  static boolean mentions(Node expression, FieldKey key) {
    return expression instanceof Expression.FieldAccess access
            && access.name().equals(key.name())
            && access.owner().equals(key.owner())
        || expression.children().stream().anyMatch(child -> mentions(child, key));
  }

  /** Whether {@code part} is {@code root} or one of the nodes below it. */
  static boolean holds(Node root, Node part) {
    return root == part || root.children().stream().anyMatch(child -> holds(child, part));
  }
}
