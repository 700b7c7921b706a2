package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The class registers a method of its own, once, when it is loaded. */
public class OkStaticMethodOfInitialiser {
  private static final List<String> SEEN = new ArrayList<>();

  static {
    follow();
  }

  private static void follow() {
    Systems.addConnectListener(OkStaticMethodOfInitialiser::add);
  }

  private static void add(String system) {
    SEEN.add(system);
    SEEN.subList(0, SEEN.size() - 1).clear();
  }

  public void close() {}

  /** What there is to connect to. */
  public static class Systems {
    private static final List<Consumer<String>> LISTENERS = new ArrayList<>();

    public static void addConnectListener(Consumer<String> listener) {
      LISTENERS.add(listener);
    }

    public static void removeConnectListener(Consumer<String> listener) {
      LISTENERS.remove(listener);
    }
  }
}
