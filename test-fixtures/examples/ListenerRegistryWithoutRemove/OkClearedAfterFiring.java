package examples.listenerregistrywithoutremove;

import java.util.ArrayList;
import java.util.List;

/** One-shot callbacks are dropped once they were called. */
public final class OkClearedAfterFiring {
  private static final List<Runnable> CALLBACKS = new ArrayList<>();

  private OkClearedAfterFiring() {}

  public static synchronized void whenReady(Runnable callback) {
    CALLBACKS.add(callback);
  }

  static synchronized void ready() {
    CALLBACKS.forEach(Runnable::run);
    CALLBACKS.clear();
  }
}
