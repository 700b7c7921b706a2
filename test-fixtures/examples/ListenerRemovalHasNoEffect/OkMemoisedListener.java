package examples.listenerremovalhasnoeffect;

import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The method makes the listener once and keeps it. */
public class OkMemoisedListener {
  private final JComponent component;
  private PropertyChangeListener repainter;

  public OkMemoisedListener(JComponent component) {
    this.component = component;
  }

  private PropertyChangeListener repainter() {
    if (repainter == null) {
      repainter = event -> component.repaint();
    }
    return repainter;
  }

  public void install() {
    UIManager.addPropertyChangeListener(repainter());
  }

  public void uninstall() {
    UIManager.removePropertyChangeListener(repainter());
  }
}
