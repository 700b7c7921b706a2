package io.github.unhoard.javaparser;

import io.github.unhoard.core.tree.Expression;
import io.github.unhoard.core.tree.Statement;
import java.util.List;

/** Whether control can run past a statement; decides how far pattern variables reach. */
final class Completion {
  private Completion() {}

  static boolean canComplete(Statement statement) {
    if (statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Jump
        || statement instanceof Statement.Yield) {
      return false;
    }
    if (statement instanceof Statement.Block block) {
      return block.label() != null || canComplete(block.statements());
    }
    if (statement instanceof Statement.If choice) {
      return choice.otherwise() == null
          || canComplete(choice.then())
          || canComplete(choice.otherwise());
    }
    if (statement instanceof Statement.Synchronized guarded) {
      return canComplete(guarded.body());
    }
    if (statement instanceof Statement.Loop loop) {
      return !isEndless(loop) || mayBreak(loop.body());
    }
    if (statement instanceof Statement.Try attempt) {
      return (attempt.finallyBlock() == null || canComplete(attempt.finallyBlock()))
          && (canComplete(attempt.body())
              || attempt.catches().stream().anyMatch(each -> canComplete(each.body())));
    }
    return true;
  }

  private static boolean isEndless(Statement.Loop loop) {
    return loop.condition() == null
        || loop.condition() instanceof Expression.Literal literal && literal.value().equals("true");
  }

  private static boolean canComplete(List<Statement> statements) {
    return statements.isEmpty() || canComplete(statements.get(statements.size() - 1));
  }

  /** Any break counts, also one of an inner loop: then a variable reaches less far. */
  static boolean mayBreak(io.github.unhoard.core.tree.Node node) {
    if (node instanceof Statement.Jump jump) {
      return !jump.isContinue();
    }
    return node.children().stream()
        .anyMatch(child -> child instanceof Statement && mayBreak(child));
  }
}
