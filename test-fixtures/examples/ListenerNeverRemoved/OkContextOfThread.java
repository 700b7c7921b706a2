package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;

/** A static getter that gives what the thread holds now gives nothing that all share. */
public class OkContextOfThread {
  public static final class CallContext {
    private static final ThreadLocal<CallContext> CURRENT = new ThreadLocal<>();
    private final List<Runnable> listeners = new ArrayList<>();

    static CallContext getContext() {
      return CURRENT.get();
    }

    public static void run(Runnable work) {
      CURRENT.set(new CallContext());
      try {
        work.run();
      } finally {
        CURRENT.remove();
      }
    }

    public void addCancelListener(Runnable listener) {
      listeners.add(listener);
    }

    public void cancel() {
      listeners.forEach(Runnable::run);
      listeners.clear();
    }
  }

  private volatile boolean cancelled;

  public void watch() {
    CallContext.getContext().addCancelListener(() -> cancelled = true);
  }

  public boolean isCancelled() {
    return cancelled;
  }

  public void close() {
    cancelled = true;
  }
}
