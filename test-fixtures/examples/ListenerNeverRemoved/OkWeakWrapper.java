package examples.listenerneverremoved;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.lang.ref.WeakReference;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** The registered object is a small one with a weak reference, and it leaves when that is empty. */
public class OkWeakWrapper {
  public static void repaintOnTheme(JComponent component) {
    UIManager.addPropertyChangeListener(new WeakRepaint(component));
  }

  private static final class WeakRepaint implements PropertyChangeListener {
    private final WeakReference<JComponent> target;

    WeakRepaint(JComponent component) {
      target = new WeakReference<>(component);
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
      JComponent component = target.get();
      if (component == null) {
        UIManager.removePropertyChangeListener(this);
      } else {
        component.repaint();
      }
    }
  }
}
