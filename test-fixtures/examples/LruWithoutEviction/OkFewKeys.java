package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Ordered by last use, and there are only as many entries as constants. */
public class OkFewKeys {
  private static final Map<Tool, Long> LAST_USED = new LinkedHashMap<>(8, 0.75f, true);

  public static synchronized void used(Tool tool) {
    LAST_USED.put(tool, System.nanoTime());
  }

  /** Tools of the editor. */
  public enum Tool {
    PEN,
    ERASER,
    RULER
  }
}
