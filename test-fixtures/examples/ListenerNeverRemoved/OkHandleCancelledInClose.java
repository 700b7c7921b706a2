package examples.listenerneverremoved;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a registration gives is kept, and cancels it. */
public class OkHandleCancelledInClose implements AutoCloseable {
  interface Cancellable {
    void cancel();
  }

  public static final class Shutdown {
    private static final Shutdown INSTANCE = new Shutdown();
    private final List<Runnable> callbacks = new CopyOnWriteArrayList<>();

    static Shutdown getInstance() {
      return INSTANCE;
    }

    Cancellable addCallback(Runnable callback) {
      callbacks.add(callback);
      return () -> callbacks.remove(callback);
    }

    public void run() {
      callbacks.forEach(Runnable::run);
    }
  }

  private Cancellable callback;
  private boolean open = true;

  public void start() {
    callback = Shutdown.getInstance().addCallback(() -> open = false);
  }

  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    if (callback != null) {
      callback.cancel();
    }
  }
}
