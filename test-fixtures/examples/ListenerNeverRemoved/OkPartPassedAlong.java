package examples.listenerneverremoved;

import javax.swing.JPanel;
import javax.swing.JToolBar;

/** The bar that the private method is given is always the one the switcher has made. */
public class OkPartPassedAlong extends JPanel {
  private final JToolBar bar = new JToolBar();
  private int moves;

  public OkPartPassedAlong() {
    add(bar);
  }

  public void init() {
    hookUp(bar);
  }

  private void hookUp(JToolBar tools) {
    tools.addPropertyChangeListener(event -> moves++);
  }

  public int moves() {
    return moves;
  }

  public void dispose() {
    moves = 0;
  }
}
