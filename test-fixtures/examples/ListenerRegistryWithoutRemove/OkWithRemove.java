package examples.listenerregistrywithoutremove;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way in and a way out. */
public final class OkWithRemove {
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

  private OkWithRemove() {}

  public static void addListener(Runnable listener) {
    LISTENERS.add(listener);
  }

  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }

  static void fire() {
    LISTENERS.forEach(Runnable::run);
  }
}
