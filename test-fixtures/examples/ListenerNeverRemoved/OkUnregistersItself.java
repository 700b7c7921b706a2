package examples.listenerneverremoved;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A thermometer that is taken down leaves the bureau. */
public class OkUnregistersItself {
  private int degrees;

  public void place(String town) {
    Bureau.register(town, this);
  }

  public void takeDown() {
    Bureau.unregister(this);
  }

  public int degrees() {
    return degrees;
  }

  /** Who listens. */
  public static final class Bureau {
    private static final Map<String, OkUnregistersItself> PLACED = new ConcurrentHashMap<>();

    private Bureau() {}

    static void register(String town, OkUnregistersItself thermometer) {
      PLACED.put(town, thermometer);
    }

    static void unregister(OkUnregistersItself thermometer) {
      PLACED.values().removeIf(each -> each == thermometer);
    }
  }
}
