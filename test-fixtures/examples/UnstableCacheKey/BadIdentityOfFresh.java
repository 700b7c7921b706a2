package examples.unstablecachekey;

import java.util.IdentityHashMap;
import java.util.Map;

/** Identity of what was made a line above. */
public class BadIdentityOfFresh {
  private static final Map<String, Integer> WIDTHS = new IdentityHashMap<>(); // LEAK: UnstableCacheKey|UnboundedStaticCollection: WIDTHS

  public static synchronized int width(String family, int size) {
    String font = family + "-" + size;
    return WIDTHS.computeIfAbsent(font, f -> f.length() * size);
  }
}
