package examples.listenerneverremoved;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The shared collector is given a handler of its own, made once. */
public class OkPartOfShared {
  private static OkPartOfShared instance = new OkPartOfShared();

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Runnable monitor;

  public static synchronized Runnable monitor() {
    Runnable handler = instance.monitor;
    if (handler == null) {
      handler = new Monitor();
      instance.addSampleListener(handler);
      instance.monitor = handler;
    }
    return handler;
  }

  public static synchronized void restart() {
    instance = new OkPartOfShared();
  }

  public void addSampleListener(Runnable listener) {
    listeners.add(listener);
  }

  public void removeSampleListener(Runnable listener) {
    listeners.remove(listener);
  }

  public void close() {
    listeners.forEach(Runnable::run);
  }

  private static final class Monitor implements Runnable {
    @Override
    public void run() {}
  }
}
