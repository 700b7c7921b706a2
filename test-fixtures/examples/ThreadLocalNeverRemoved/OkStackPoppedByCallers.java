package examples.threadlocalneverremoved;

import java.util.ArrayDeque;
import java.util.Deque;

/** Callers take what they pushed off the stack again; an empty one stays. */
public class OkStackPoppedByCallers {
  private static final ThreadLocal<Deque<OkStackPoppedByCallers>> STACK = new ThreadLocal<>();

  private final String name;

  public OkStackPoppedByCallers(String name) {
    this.name = name;
  }

  private static Deque<OkStackPoppedByCallers> stack() {
    Deque<OkStackPoppedByCallers> stack = STACK.get();
    if (stack == null) {
      stack = new ArrayDeque<>();
      STACK.set(stack);
    }
    return stack;
  }

  static void enter(OkStackPoppedByCallers frame) {
    stack().push(frame);
  }

  static void leave() {
    stack().pop();
  }

  public static String within(OkStackPoppedByCallers frame, Runnable body) {
    enter(frame);
    try {
      body.run();
    } finally {
      leave();
    }
    return frame.name;
  }
}
