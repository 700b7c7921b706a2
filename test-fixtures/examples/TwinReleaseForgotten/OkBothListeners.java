package examples.twinreleaseforgotten;

import java.awt.event.ComponentAdapter;
import java.awt.event.FocusAdapter;
import javax.swing.JComponent;

/** Two there, two back. */
public class OkBothListeners {
  private final ComponentAdapter resizing = new ComponentAdapter() {};
  private final FocusAdapter focus = new FocusAdapter() {};

  public void installUi(JComponent component) {
    component.addComponentListener(resizing);
    component.addFocusListener(focus);
  }

  public void uninstallUi(JComponent component) {
    component.removeFocusListener(focus);
    component.removeComponentListener(resizing);
  }
}
