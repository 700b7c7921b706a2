package examples.twinreleaseforgotten;

import java.awt.event.ComponentAdapter;
import java.awt.event.FocusAdapter;
import javax.swing.JComponent;

/** Installs two listeners and takes one away. */
public class BadTwoListeners {
  private final ComponentAdapter resizing = new ComponentAdapter() {};
  private final FocusAdapter focus = new FocusAdapter() {};

  public void installUi(JComponent component) {
    component.addComponentListener(resizing);
    component.addFocusListener(focus); // LEAK: TwinReleaseForgotten|ListenerNeverRemoved: installUi
  }

  public void uninstallUi(JComponent component) {
    component.removeComponentListener(resizing);
  }
}
