package examples.listenerneverremoved;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The engine keeps but weak references, which its methods' names or bodies tell. */
public class OkWeakByName implements Runnable {
  public OkWeakByName() {
    Engine.instance().registerWeakStartListener(this);
    Engine.instance().addStopListener(this);
  }

  @Override
  public void run() {}

  public void close() {}

  /** Starts and stops the whole program. */
  public static class Engine {
    private static final Engine SHARED = new Engine();

    private final List<Object> starting = Collections.synchronizedList(new ArrayList<>());
    private final List<WeakReference<Runnable>> stopping =
        Collections.synchronizedList(new ArrayList<>());

    public static Engine instance() {
      return SHARED;
    }

    public void registerWeakStartListener(Runnable listener) {
      starting.removeIf(each -> !Holders.isThere(each));
      starting.add(Holders.of(listener));
    }

    public void addStopListener(Runnable listener) {
      stopping.removeIf(each -> each.get() == null);
      stopping.add(new WeakReference<>(listener));
    }

    public void stop() {
      stopping.removeIf(each -> each.get() == null);
      starting.clear();
    }
  }

  /** Wraps. */
  static class Holders {
    static Object of(Runnable listener) {
      return new WeakReference<>(listener);
    }

    static boolean isThere(Object holder) {
      return holder instanceof WeakReference<?> reference && reference.get() != null;
    }
  }
}
