package examples.listenerremovalhasnoeffect;

import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The method that names the listener makes a new one each time. */
public class BadFactoryMethod {
  private final JComponent component;

  public BadFactoryMethod(JComponent component) {
    this.component = component;
  }

  private PropertyChangeListener repainter() {
    return event -> component.repaint();
  }

  public void install() {
    UIManager.addPropertyChangeListener(repainter());
  }

  public void uninstall() {
    UIManager.removePropertyChangeListener(repainter()); // LEAK: ListenerRemovalHasNoEffect: uninstall
  }
}
