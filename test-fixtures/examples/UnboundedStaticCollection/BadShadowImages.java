package examples.unboundedstaticcollection;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/** As many as the looks of a program have sizes and colours. */
public final class BadShadowImages {
  private static final Map<ImageKey, BufferedImage> SHADOWS = new HashMap<>(); // LEAK: UnboundedStaticCollection@warning: SHADOWS

  private BadShadowImages() {}

  public static BufferedImage shadow(int size, int width, float opacity) {
    ImageKey key = new ImageKey(size, width, opacity);
    BufferedImage pixels = SHADOWS.get(key);
    if (pixels == null) {
      pixels = new BufferedImage(width, size, BufferedImage.TYPE_INT_ARGB);
      SHADOWS.put(key, pixels);
    }
    return pixels;
  }

  /** A look. */
  record ImageKey(int shadowSize, int width, float opacity) {}
}
