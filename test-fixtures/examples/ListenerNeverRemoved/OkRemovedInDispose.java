package examples.listenerneverremoved;

import java.beans.PropertyChangeListener;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** The same listener, there and back. */
public class OkRemovedInDispose extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient PropertyChangeListener themeListener = event -> repaint();

  public OkRemovedInDispose() {
    UIManager.addPropertyChangeListener(themeListener);
  }

  public void dispose() {
    UIManager.removePropertyChangeListener(themeListener);
  }
}
