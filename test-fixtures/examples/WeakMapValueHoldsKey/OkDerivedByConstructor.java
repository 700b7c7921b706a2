package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;
import javax.swing.JComponent;

/** The constructor reads the key and does not keep it. */
public class OkDerivedByConstructor {
  private static final Map<JComponent, Layout> LAYOUTS = new WeakHashMap<>();

  public static synchronized void remember(JComponent component) {
    LAYOUTS.put(component, new Layout(component));
  }

  private static final class Layout {
    private final int width;
    private final int height;

    Layout(JComponent component) {
      width = component.getWidth();
      height = component.getHeight();
    }

    int area() {
      return width * height;
    }
  }
}
