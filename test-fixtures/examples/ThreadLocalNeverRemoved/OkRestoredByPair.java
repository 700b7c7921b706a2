package examples.threadlocalneverremoved;

import java.util.concurrent.Callable;

/** One method sets the task and gives the one before, the other puts that back. */
public class OkRestoredByPair {
  private static final ThreadLocal<OkRestoredByPair> CURRENT = new ThreadLocal<>();

  private final String title;

  public OkRestoredByPair(String title) {
    this.title = title;
  }

  static OkRestoredByPair begin(OkRestoredByPair task) {
    OkRestoredByPair previous = CURRENT.get();
    CURRENT.set(task);
    return previous;
  }

  static void end(OkRestoredByPair previous) {
    CURRENT.set(previous);
  }

  public static <T> T with(OkRestoredByPair task, Callable<T> body) throws Exception {
    OkRestoredByPair previous = begin(task);
    try {
      return body.call();
    } finally {
      end(previous);
    }
  }

  public static String title() {
    OkRestoredByPair task = CURRENT.get();
    return task == null ? "" : task.title;
  }
}
