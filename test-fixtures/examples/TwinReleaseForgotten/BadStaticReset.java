package examples.twinreleaseforgotten;

import java.util.HashMap;
import java.util.Map;

/** Nothing in sight calls reset(): that it forgets the one is no news beside that both grow. */
public class BadStaticReset {
  private static final Map<String, Integer> ID_OF_NAME = new HashMap<>();
  private static final Map<Integer, Boolean> SERVICES = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: SERVICES

  private BadStaticReset() {}

  public static void declare(String name, int id) {
    ID_OF_NAME.put(name, id);
    SERVICES.put(id, true);
  }

  public static boolean isService(int id) {
    return SERVICES.containsKey(id);
  }

  public static void reset() {
    ID_OF_NAME.clear();
  }
}
