package examples.threadlocalneverremoved;

import java.util.Map;
import java.util.concurrent.Callable;

/** The removal is skipped when the call throws. */
public class BadRemoveNotInFinally {
  private static final ThreadLocal<Map<String, Object>> CONTEXT = new ThreadLocal<>(); // LEAK: ThreadLocalNeverRemoved|ReleaseSkippedOnFailure: CONTEXT

  public <T> T within(Map<String, Object> values, Callable<T> work) throws Exception {
    CONTEXT.set(values);
    T result = work.call();
    CONTEXT.remove();
    return result;
  }

  public static Object value(String name) {
    return CONTEXT.get().get(name);
  }
}
