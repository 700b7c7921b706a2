package examples.unboundedstaticcollection;

import java.util.HashMap;
import java.util.Map;

/** As many as the looks of a program have sizes and colours. */
public final class BadShadowImages {
  private static final Map<ImageKey, int[]> SHADOWS = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: SHADOWS

  private BadShadowImages() {}

  public static int[] shadow(int size, int width, float opacity) {
    ImageKey key = new ImageKey(size, width, opacity);
    int[] pixels = SHADOWS.get(key);
    if (pixels == null) {
      pixels = new int[size * width];
      SHADOWS.put(key, pixels);
    }
    return pixels;
  }

  /** A look. */
  record ImageKey(int shadowSize, int width, float opacity) {}
}
