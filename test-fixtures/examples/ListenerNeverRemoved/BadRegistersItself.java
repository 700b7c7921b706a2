package examples.listenerneverremoved;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each thermometer stays with the weather bureau for ever. */
public class BadRegistersItself {
  private int degrees;

  public void place(String town) {
    Bureau.register(town, this); // LEAK: ListenerNeverRemoved@warning: place
  }

  public int degrees() {
    return degrees;
  }

  /** Who listens. */
  public static final class Bureau {
    private static final Map<String, BadRegistersItself> PLACED = new ConcurrentHashMap<>();

    private Bureau() {}

    static void register(String town, BadRegistersItself thermometer) {
      PLACED.put(town, thermometer);
    }

    static void unregister(BadRegistersItself thermometer) {
      PLACED.values().removeIf(each -> each == thermometer);
    }
  }
}
