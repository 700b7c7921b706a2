package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import javax.swing.UIManager;

/** Static state listens to static state, once per class. */
public final class OkStaticInitialiser {
  private static volatile boolean dark;

  static {
    UIManager.addPropertyChangeListener(OkStaticInitialiser::changed);
  }

  private OkStaticInitialiser() {}

  private static void changed(PropertyChangeEvent event) {
    dark = String.valueOf(event.getNewValue()).contains("Dark");
  }

  public static boolean isDark() {
    return dark;
  }
}
