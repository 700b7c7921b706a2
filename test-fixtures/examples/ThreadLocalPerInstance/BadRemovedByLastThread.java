package examples.threadlocalperinstance;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whoever turns a page leaves a deque; the one who closes the book takes its own away. */
public class BadRemovedByLastThread {
  private final ThreadLocal<Deque<Integer>> pages = ThreadLocal.withInitial(ArrayDeque::new); // LEAK: ThreadLocalPerInstance@info: pages

  public void turnTo(int page) {
    pages.get().push(page);
  }

  public Integer back() {
    return pages.get().poll();
  }

  public void close() {
    pages.remove();
  }
}
