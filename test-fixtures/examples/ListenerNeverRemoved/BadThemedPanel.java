package examples.listenerneverremoved;

import javax.swing.JPanel;
import javax.swing.UIManager;

/** Every panel hangs on the look-and-feel defaults of the whole process. */
public class BadThemedPanel extends JPanel {
  private static final long serialVersionUID = 1L;

  public BadThemedPanel() {
    UIManager.addPropertyChangeListener(event -> themeChanged()); // LEAK: ListenerNeverRemoved: BadThemedPanel
  }

  private void themeChanged() {
    setBackground(UIManager.getColor("Panel.background"));
    repaint();
  }
}
