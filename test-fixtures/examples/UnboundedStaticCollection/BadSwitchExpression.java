package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** One arm of a switch expression adds, and no arm removes. */
public class BadSwitchExpression {
  private static final Map<String, Integer> SLOTS = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: SLOTS

  public static synchronized int handle(String verb, String name) {
    return switch (verb) {
      case "reserve" -> {
        var slot = SLOTS.size();
        yield SLOTS.putIfAbsent(name, slot) == null ? slot : -1;
      }
      case "query" -> SLOTS.getOrDefault(name, -1);
      default -> throw new IllegalArgumentException(
          """
          unknown verb:
            remove(%s)
          """
              .formatted(verb));
    };
  }
}
