package examples.threadkeyedmap;

import java.util.HashMap;
import java.util.Map;

/** The threads of a pool come and go; the map is emptied when the server stops. */
public class BadClearedAtEnd implements AutoCloseable {
  private final Map<Thread, StringBuilder> scratch = new HashMap<>(); // LEAK: ThreadKeyedMap|UnboundedLongLivedCollection|EvictionNeverRuns: scratch

  public String render(Object value) {
    StringBuilder builder;
    synchronized (scratch) {
      builder = scratch.computeIfAbsent(Thread.currentThread(), thread -> new StringBuilder());
    }
    builder.setLength(0);
    return builder.append('[').append(value).append(']').toString();
  }

  @Override
  public void close() {
    synchronized (scratch) {
      scratch.clear();
    }
  }
}
