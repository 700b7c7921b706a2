package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** Sealed events: one kind adds, another removes. */
public class OkPatternMatching {
  private static final Map<String, Long> OPEN = new HashMap<>();

  public static synchronized void on(Event event) {
    if (event instanceof Opened opened && !opened.name().isEmpty()) {
      OPEN.put(opened.name(), System.nanoTime());
    } else if (event instanceof Closed closed) {
      OPEN.remove(closed.name());
    }
  }

  /** What happens to files. */
  public sealed interface Event permits Opened, Closed {}

  /** Opened. */
  public record Opened(String name) implements Event {}

  /** Closed. */
  public record Closed(String name) implements Event {}
}
