package examples.listenerneverremoved;

import javax.swing.JTree;
import javax.swing.ToolTipManager;

/** The manager of tool tips listens to the tree, and keeps nothing of it. */
public class OkToolTips extends JTree {
  private static final long serialVersionUID = 1L;

  public OkToolTips() {
    ToolTipManager.sharedInstance().registerComponent(this);
  }

  public void dispose() {
    setModel(null);
  }
}
