package examples.listenerremovalhasnoeffect;

import java.awt.event.ActionListener;
import javax.swing.AbstractButton;

/** The method reference is evaluated once. */
public class OkListenerInField {
  private final AbstractButton button;
  private final ActionListener listener = this::pressed;

  public OkListenerInField(AbstractButton button) {
    this.button = button;
    button.addActionListener(listener);
  }

  private void pressed(java.awt.event.ActionEvent event) {
    System.out.println(event.getWhen());
  }

  public void uninstall() {
    button.removeActionListener(listener);
  }
}
