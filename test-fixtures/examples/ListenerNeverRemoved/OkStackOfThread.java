package examples.listenerneverremoved;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The context is static to look at, yet each thread has one of its own, which ends with a request. */
public class OkStackOfThread {
  interface CloseListener {
    void closed();
  }

  static final class RequestContext {
    private static final ThreadLocal<Deque<RequestContext>> CURRENT =
        ThreadLocal.withInitial(ArrayDeque::new);

    private final List<CloseListener> listeners = new ArrayList<>();

    static RequestContext getCurrent() {
      Deque<RequestContext> stack = CURRENT.get();
      if (stack.isEmpty()) {
        return null;
      }
      return stack.peek();
    }

    static void runWithin(RequestContext context, Runnable work) {
      CURRENT.get().push(context);
      try {
        work.run();
      } finally {
        CURRENT.get().pop();
        context.listeners.forEach(CloseListener::closed);
        if (CURRENT.get().isEmpty()) {
          CURRENT.remove();
        }
      }
    }

    void addCloseListener(CloseListener listener) {
      listeners.add(listener);
    }
  }

  static final class Query implements CloseListener {
    Query() {
      RequestContext.getCurrent().addCloseListener(this);
    }

    @Override
    public void closed() {}
  }
}
