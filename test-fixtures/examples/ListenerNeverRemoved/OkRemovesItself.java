package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.UIManager;

/** Listens for one event, then takes itself out. */
public class OkRemovesItself {
  private boolean ready;

  public void awaitTheme() {
    UIManager.addPropertyChangeListener(
        new PropertyChangeListener() {
          @Override
          public void propertyChange(PropertyChangeEvent event) {
            if ("lookAndFeel".equals(event.getPropertyName())) {
              UIManager.removePropertyChangeListener(this);
              ready = true;
            }
          }
        });
  }

  public boolean ready() {
    return ready;
  }
}
