package examples.listenerneverremoved;

import java.awt.Window;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JWindow;

/** Each showing adds a listener to the owner; hiding removes none. */
public class BadPopupOnOwner {
  private final Window owner;
  private final JWindow popup;

  public BadPopupOnOwner(Window owner) {
    this.owner = owner;
    this.popup = new JWindow(owner);
  }

  public void show() {
    owner.addComponentListener( // LEAK: ListenerNeverRemoved: show
        new ComponentAdapter() {
          @Override
          public void componentMoved(ComponentEvent event) {
            popup.setLocation(owner.getLocation());
          }
        });
    popup.setVisible(true);
  }

  public void hide() {
    popup.setVisible(false);
  }
}
