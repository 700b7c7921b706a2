package examples.lruwithouteviction;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whoever watches the memory asks for eviction. */
public class OkUnderMemoryPressure {
  private static final LinkedHashMap<Integer, int[]> GLYPHS = new LinkedHashMap<>(256, 0.75f, true);

  public static synchronized int[] glyph(int codePoint) {
    return GLYPHS.computeIfAbsent(codePoint, c -> new int[256]);
  }

  public static synchronized void release(int count) {
    for (int i = 0; i < count && !GLYPHS.isEmpty(); i++) {
      GLYPHS.remove(GLYPHS.keySet().iterator().next());
    }
  }
}
