package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** The removal is an arm of a switch. */
public class OkSwitchRemoves {
  private static final Map<String, Integer> SLOTS = new HashMap<>();

  public static synchronized int handle(String verb, String name) {
    return switch (verb) {
      case "reserve" -> {
        SLOTS.put(name, SLOTS.size());
        yield SLOTS.size();
      }
      case "free" -> SLOTS.remove(name);
      default -> -1;
    };
  }
}
