package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Insertion order, filled once: no LRU and no growth. */
public class OkInsertionOrder {
  private static final Map<String, String> MENU = new LinkedHashMap<>(16, 0.75f, false);

  static {
    MENU.put("/", "Home");
    MENU.put("/about", "About");
  }

  public static String label(String path) {
    return MENU.get(path);
  }
}
