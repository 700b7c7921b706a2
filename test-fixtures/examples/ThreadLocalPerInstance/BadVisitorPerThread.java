package examples.threadlocalperinstance;

import java.util.ArrayDeque;
import java.util.Deque;

/** The value is an inner object, so each thread pins the evaluator that owns the variable. */
public class BadVisitorPerThread {
  private final String expression;
  private final ThreadLocal<Visitor> visitors = ThreadLocal.withInitial(Visitor::new); // LEAK: ThreadLocalPerInstance: visitors

  public BadVisitorPerThread(String expression) {
    this.expression = expression;
  }

  public boolean evaluate(String row) {
    return visitors.get().visit(row);
  }

  private class Visitor {
    private final Deque<String> stack = new ArrayDeque<>();

    boolean visit(String row) {
      stack.clear();
      stack.push(row);
      return stack.peek().contains(expression);
    }
  }
}
