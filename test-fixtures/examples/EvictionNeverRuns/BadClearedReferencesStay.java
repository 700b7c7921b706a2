package examples.evictionneverruns;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Holds its listeners weakly, and their references for ever. */
public class BadClearedReferencesStay {
  private static final List<WeakReference<Runnable>> LISTENERS = new CopyOnWriteArrayList<>(); // LEAK: EvictionNeverRuns@warning: LISTENERS

  public static void listen(Runnable listener) {
    LISTENERS.add(new WeakReference<>(listener));
  }

  public static void leave(Runnable listener) {
    for (WeakReference<Runnable> each : LISTENERS) {
      if (each.get() == listener) {
        LISTENERS.remove(each);
        return;
      }
    }
  }

  public static void fire() {
    for (WeakReference<Runnable> each : LISTENERS) {
      Runnable listener = each.get();
      if (listener != null) {
        listener.run();
      }
    }
  }
}
