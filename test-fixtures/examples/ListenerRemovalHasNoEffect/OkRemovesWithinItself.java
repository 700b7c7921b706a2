package examples.listenerremovalhasnoeffect;

import java.awt.event.HierarchyEvent;
import java.awt.event.HierarchyListener;
import javax.swing.JComponent;

/** Inside an anonymous class, this is the listener. */
public class OkRemovesWithinItself {
  public static void whenShown(JComponent component, Runnable action) {
    component.addHierarchyListener(
        new HierarchyListener() {
          @Override
          public void hierarchyChanged(HierarchyEvent event) {
            if (component.isShowing()) {
              component.removeHierarchyListener(this);
              action.run();
            }
          }
        });
  }
}
