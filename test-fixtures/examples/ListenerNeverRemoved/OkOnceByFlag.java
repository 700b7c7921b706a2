package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A flag of the class, or the one instance, lets the registration run once. */
public class OkOnceByFlag {
  private static final List<String> SEEN = new ArrayList<>();
  private static final AtomicReference<OkOnceByFlag> CURRENT = new AtomicReference<>();
  private static boolean monitoring;

  public static synchronized int seen() {
    startMonitoring();
    return SEEN.size();
  }

  private static synchronized void startMonitoring() {
    if (monitoring) {
      return;
    }
    Systems.addConnectListener(OkOnceByFlag::add);
    monitoring = true;
  }

  public static OkOnceByFlag current() {
    if (CURRENT.get() == null) {
      Systems.getDefault()
          .registerStopListener(
              new Consumer<String>() {
                @Override
                public void accept(String system) {
                  CURRENT.set(null);
                }
              });
      CURRENT.compareAndSet(null, new OkOnceByFlag());
    }
    return CURRENT.get();
  }

  private static void add(String system) {
    SEEN.add(system);
    SEEN.subList(0, SEEN.size() - 1).clear();
  }

  /** What there is to connect to. */
  public static class Systems {
    private static final Systems DEFAULT = new Systems();
    private static final List<Consumer<String>> LISTENERS = new ArrayList<>();

    public static Systems getDefault() {
      return DEFAULT;
    }

    public static void addConnectListener(Consumer<String> listener) {
      LISTENERS.add(listener);
    }

    public static void removeConnectListener(Consumer<String> listener) {
      LISTENERS.remove(listener);
    }

    public void registerStopListener(Consumer<String> listener) {
      LISTENERS.add(listener);
    }
  }
}
