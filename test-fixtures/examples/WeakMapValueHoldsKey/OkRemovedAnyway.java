package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;

/** The value refers to its key, and is taken out at the end. */
public class OkRemovedAnyway implements AutoCloseable {
  private static final Map<Thread, OkRemovedAnyway> CONTEXTS = new WeakHashMap<>();

  private final Thread thread;

  public OkRemovedAnyway(Thread thread) {
    this.thread = thread;
    synchronized (CONTEXTS) {
      CONTEXTS.put(thread, this);
    }
  }

  @Override
  public void close() {
    synchronized (CONTEXTS) {
      CONTEXTS.remove(thread);
    }
  }
}
