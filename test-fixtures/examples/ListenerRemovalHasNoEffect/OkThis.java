package examples.listenerremovalhasnoeffect;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.JComponent;

/** The object itself listens. */
public class OkThis implements FocusListener {
  private final JComponent component;

  public OkThis(JComponent component) {
    this.component = component;
    component.addFocusListener(this);
  }

  public void uninstall() {
    component.removeFocusListener(this);
  }

  @Override
  public void focusGained(FocusEvent event) {}

  @Override
  public void focusLost(FocusEvent event) {}
}
