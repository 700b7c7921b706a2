package examples.listenerneverremoved;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The work that a thread is at lies on a stack of its own, and ends. */
public class OkTopOfStack implements Runnable {
  public void change() {
    Work work = Current.getWork();
    work.addEndListener(this);
  }

  @Override
  public void run() {}

  public void close() {}

  /** A piece of work. */
  public static class Work {
    private final List<Runnable> listeners = new ArrayList<>();

    public void addEndListener(Runnable listener) {
      listeners.add(listener);
    }
  }

  /** Short for the other one. */
  public static class Current {
    public static Work getWork() {
      return Stacks.getWork();
    }
  }

  /** The stacks of the threads. */
  public static class Stacks {
    private static final ThreadLocal<Deque<Work>> WORK = new ThreadLocal<>();

    public static Work getWork() {
      Deque<Work> stack = stackOf(WORK);
      if (stack.isEmpty()) {
        return null;
      }
      return stack.peek();
    }

    public static void begin(Work work) {
      stackOf(WORK).push(work);
    }

    public static void end() {
      Deque<Work> stack = stackOf(WORK);
      stack.pop();
      if (stack.isEmpty()) {
        WORK.remove();
      }
    }

    private static <T> Deque<T> stackOf(ThreadLocal<Deque<T>> local) {
      Deque<T> stack = local.get();
      if (stack == null) {
        stack = new ArrayDeque<>();
        local.set(stack);
      }
      return stack;
    }
  }
}
