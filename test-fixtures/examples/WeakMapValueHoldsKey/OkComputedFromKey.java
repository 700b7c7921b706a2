package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;
import javax.swing.JComponent;

/** The lambda that makes the value is not the value. */
public class OkComputedFromKey {
  private static final Map<JComponent, Integer> DEPTHS = new WeakHashMap<>();

  public static synchronized int depth(JComponent component) {
    return DEPTHS.computeIfAbsent(component, each -> Integer.valueOf(count(component)));
  }

  private static int count(JComponent component) {
    int depth = 0;
    for (java.awt.Container at = component; at != null; at = at.getParent()) {
      depth++;
    }
    return depth;
  }
}
