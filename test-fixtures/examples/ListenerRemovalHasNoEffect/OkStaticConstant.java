package examples.listenerremovalhasnoeffect;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

/** One listener for all. */
public class OkStaticConstant {
  private static final PropertyChangeListener PRINTER = event -> System.out.println(event);

  public static void verbose(PropertyChangeSupport source, boolean on) {
    if (on) {
      source.addPropertyChangeListener(PRINTER);
    } else {
      source.removePropertyChangeListener(PRINTER);
    }
  }
}
