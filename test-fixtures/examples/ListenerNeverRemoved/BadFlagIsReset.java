package examples.listenerneverremoved;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The flag is taken back by stop(), so each start adds one more listener. */
public class BadFlagIsReset {
  private static boolean started;

  private int seen;

  public synchronized void begin() {
    if (started) {
      return;
    }
    Systems.addConnectListener(system -> seen++); // LEAK: ListenerNeverRemoved: begin
    started = true;
  }

  public synchronized void stop() {
    started = false;
  }

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
