package examples.weakmapvalueholdskey;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javax.swing.JComponent;

/** The lambda in the value captures the key. */
public class BadLambdaCapturesKey {
  private static final Map<JComponent, Supplier<String>> HINTS = new WeakHashMap<>(); // LEAK: WeakMapValueHoldsKey: HINTS

  public static void describe(JComponent component) {
    HINTS.put(component, () -> component.getName() + " at " + component.getLocation());
  }

  public static String hint(JComponent component) {
    Supplier<String> hint = HINTS.get(component);
    return hint == null ? "" : hint.get();
  }
}
