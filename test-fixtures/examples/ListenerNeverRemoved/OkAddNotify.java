package examples.listenerneverremoved;

import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import javax.swing.JComponent;

/** Registered while on screen. */
public class OkAddNotify extends JComponent {
  private static final long serialVersionUID = 1L;

  private final transient AWTEventListener listener = event -> repaint();

  @Override
  public void addNotify() {
    super.addNotify();
    Toolkit.getDefaultToolkit().addAWTEventListener(listener, -1L);
  }

  @Override
  public void removeNotify() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
    super.removeNotify();
  }
}
