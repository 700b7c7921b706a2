package io.github.unhoard.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What a lambda looks like before its types are known.
 *
 * @param isExplicit whether its parameters need no inference
 * @param mayBeVoid whether its value can be dropped, or it has none
 * @param mayReturn whether it can give a value
 */
record LambdaShape(int parameters, boolean isExplicit, boolean mayBeVoid, boolean mayReturn) {

  static LambdaShape of(LambdaExpr lambda) {
    int parameters = lambda.getParameters().size();
    boolean isExplicit =
        lambda.getParameters().stream().noneMatch(p -> p.getType().isUnknownType());
    if (lambda.getExpressionBody().isPresent()) {
      boolean isStatement = isStatement(lambda.getExpressionBody().get());
      return new LambdaShape(parameters, isExplicit, isStatement, true);
    }
    Boolean returnsValue = returnsValue(lambda.getBody());
    if (returnsValue == null) {
      boolean neverEnds = neverEnds(lambda.getBody());
      return new LambdaShape(parameters, isExplicit, true, neverEnds);
    }
    return new LambdaShape(parameters, isExplicit, !returnsValue, returnsValue);
  }

  /** Whether it can implement {@code function}. */
  Conversions.Answer fits(FunctionType function) {
    boolean fits =
        function.parameters().size() == parameters && (function.isVoid() ? mayBeVoid : mayReturn);
    return Conversions.Answer.of(fits);
  }

  /** Whether an expression may stand alone as a statement. */
  static boolean isStatement(Expression expression) {
    Expression inner = Arguments.withoutParens(expression);
    return inner instanceof MethodCallExpr
        || inner instanceof ObjectCreationExpr
        || inner instanceof AssignExpr
        || (inner instanceof UnaryExpr unary && assigns(unary.getOperator()));
  }

  static boolean assigns(UnaryExpr.Operator operator) {
    return operator == UnaryExpr.Operator.PREFIX_INCREMENT
        || operator == UnaryExpr.Operator.PREFIX_DECREMENT
        || operator == UnaryExpr.Operator.POSTFIX_INCREMENT
        || operator == UnaryExpr.Operator.POSTFIX_DECREMENT;
  }

  /** Whether the first return found carries a value; null when there is none. */
  private static @Nullable Boolean returnsValue(Statement body) {
    Deque<Node> pending = new ArrayDeque<>();
    pending.push(body);
    while (!pending.isEmpty()) {
      Node node = pending.pop();
      if (node instanceof ReturnStmt found) {
        return found.getExpression().isPresent();
      }
      if (!(node instanceof LambdaExpr) && !(node instanceof BodyDeclaration<?>)) {
        node.getChildNodes().forEach(pending::push);
      }
    }
    return null;
  }

  private static boolean neverEnds(Statement body) {
    if (!body.isBlockStmt() || body.asBlockStmt().getStatements().isEmpty()) {
      return false;
    }
    Statement last =
        body.asBlockStmt().getStatements().get(body.asBlockStmt().getStatements().size() - 1);
    return last instanceof ThrowStmt
        || (last instanceof WhileStmt loop && loop.getCondition().toString().equals("true"));
  }
}
